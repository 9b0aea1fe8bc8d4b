package io.github.landtrace.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a graph in one form, in UTF-8. The stream is flushed and left open. */
public interface PictureWriter {

    /** GraphML 1.0: every property a key. */
    PictureWriter GRAPHML = new GraphMl();

    /** GEXF 1.3: every property an attribute, what is in force for a time dynamic. */
    PictureWriter GEXF = new Gexf();

    /** JSON elements as Cytoscape.js and Cytoscape read them. */
    PictureWriter CYTOSCAPE = new Cytoscape();

    /** Statements of the Beneficial Ownership Data Standard 0.4. */
    PictureWriter BODS = new BodsStatements();

    /** FollowTheMoney entities, one a line. */
    PictureWriter FTM = new FtmEntities();

    void write(Picture picture, OutputStream out) throws IOException;
}

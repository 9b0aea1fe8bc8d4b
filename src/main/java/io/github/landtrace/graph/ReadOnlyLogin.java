package io.github.landtrace.graph;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;
import org.neo4j.kernel.impl.api.security.RestrictedAccessMode;

/** Whoever reads in process: the kernel itself refuses every write of such a transaction, in its last line of defence. */
final class ReadOnlyLogin extends LoginContext {

    private static final AccessMode MODE = new ReadAndShow();

    ReadOnlyLogin() {
        super(AuthSubject.AUTH_DISABLED, ClientConnectionInfo.EMBEDDED_CONNECTION);
    }

    @Override
    public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
        return new SecurityContext(subject(), MODE, connectionInfo(), database.name());
    }

    /** Neo4j's own read mode, which also lets indexes be shown, as a reader over Bolt may see them. */
    private static final class ReadAndShow extends RestrictedAccessMode {

        ReadAndShow() {
            super(AccessMode.Static.FULL, AccessMode.Static.READ);
        }

        @Override
        public boolean allowsShowIndex() {
            return true;
        }

        @Override
        public boolean allowsShowConstraint() {
            return true;
        }
    }
}

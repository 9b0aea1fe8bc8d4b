package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Scenario;
import java.util.List;

/** Every scenario, in the order of the rules. The order is part of what a seed gives. */
public final class Scenarios {

    private static final List<Scenario> ALL = List.of(
            new SurrenderOnReclassification(),
            new DefectiveSurrender(),
            new GroupReclassification(),
            new MassConsent(),
            new UnderCompensation(),
            new MarkUpFlip(),
            new DivertedMoney(),
            new GhostHousehold(),
            new DeadOrDouble(),
            new OfficialBenefits(),
            new EliteCapture(),
            new ShareDilution(),
            new DividendArrears(),
            new StrandedLand(),
            new ConversionChain(),
            new BackdatedRegistration(),
            new PaperUrbanisation(),
            new NailHouseholdPressure(),
            new SwapShortfall(),
            new TicketShortfall(),
            new InstitutionalPressure(),
            new EventRemoval(),
            new WomensLandLoss(),
            new CorporateTakeOver(),
            new UnlawfulMortgage());

    private Scenarios() {}

    public static List<Scenario> all() {
        return ALL;
    }
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vezne::cli::Words</name>
    <message numerus="yes">
        <source>The journal holds: %n event(s).</source>
        <translation>
            <numerusform>The journal holds: %n event.</numerusform>
            <numerusform>The journal holds: %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) written.</source>
        <translation>
            <numerusform>%n payment written.</numerusform>
            <numerusform>%n payments written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored, %n event(s).</source>
        <translation>
            <numerusform>Restored, %n event.</numerusform>
            <numerusform>Restored, %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal that was here, with %n event(s), is gone. A new one begins.</source>
        <translation>
            <numerusform>The journal that was here, with %n event, is gone. A new one begins.</numerusform>
            <numerusform>The journal that was here, with %n events, is gone. A new one begins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::ActiveFilters</name>
    <message numerus="yes">
        <source>%n new record(s) outside the filter</source>
        <translation>
            <numerusform>%n new record outside the filter</numerusform>
            <numerusform>%n new records outside the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::AmountPanel</name>
    <message numerus="yes">
        <source>Sum of %n item(s)</source>
        <translation>
            <numerusform>Sum of %n item</numerusform>
            <numerusform>Sum of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::CardWords</name>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::CvcEdit</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::ListFilter</name>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::PayBar</name>
    <message numerus="yes">
        <source>Sent to the bank, waiting for the answer: %n second(s)</source>
        <translation>
            <numerusform>Sent to the bank, waiting for the answer: %n second</numerusform>
            <numerusform>Sent to the bank, waiting for the answer: %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::RepeatDialog</name>
    <message numerus="yes">
        <source>This card was charged the same amount %n minute(s) ago.</source>
        <translation>
            <numerusform>This card was charged the same amount %n minute ago.</numerusform>
            <numerusform>This card was charged the same amount %n minutes ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::SalePage</name>
    <message numerus="yes">
        <source>Sent %n second(s) ago.</source>
        <translation>
            <numerusform>Sent %n second ago.</numerusform>
            <numerusform>Sent %n seconds ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::StatusBand</name>
    <message numerus="yes">
        <source>%n result(s) awaited</source>
        <translation>
            <numerusform>%n result awaited</numerusform>
            <numerusform>%n results awaited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::TotalsFoot</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::TransactionsPage</name>
    <message numerus="yes">
        <source>%Ln record(s) were copied; more do not fit the clipboard.</source>
        <translation>
            <numerusform>%Ln record was copied; more do not fit the clipboard.</numerusform>
            <numerusform>%Ln records were copied; more do not fit the clipboard.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vezne::cli::Words</name>
    <message numerus="yes">
        <source>Journal intact: %n entry(s).</source>
        <translation>
            <numerusform>Journal intact: %n entry.</numerusform>
            <numerusform>Journal intact: %n entries.</numerusform>
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
    <message numerus="yes">
        <source>paid %n time(s)</source>
        <translation>
            <numerusform>paid once</numerusform>
            <numerusform>paid %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased. Of %n record(s) name and address stay, as the law asks.</source>
        <translation>
            <numerusform>Erased. Of %n record name and address stay, as the law asks.</numerusform>
            <numerusform>Erased. Of %n records name and address stay, as the law asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased.</source>
        <translation>
            <numerusform>%n record erased.</numerusform>
            <numerusform>%n records erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried over and checked: %n entry(s).</source>
        <translation>
            <numerusform>Carried over and checked: %n entry.</numerusform>
            <numerusform>Carried over and checked: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This minute’s inquiries are used up; going on in %n second(s).</source>
        <translation>
            <numerusform>This minute’s inquiries are used up; going on in %n second.</numerusform>
            <numerusform>This minute’s inquiries are used up; going on in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n payment(s) this very amount went back before. Nothing was sent; with --again it is given back once more.</source>
        <translation>
            <numerusform>Of %n payment this very amount went back before. Nothing was sent; with --again it is given back once more.</numerusform>
            <numerusform>Of %n payments this very amount went back before. Nothing was sent; with --again it is given back once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n payment(s)</source>
        <translation>
            <numerusform>%1: %2 of %n payment</numerusform>
            <numerusform>%1: %2 of %n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::desktop::Desk</name>
    <message numerus="yes">
        <source>Refund requests (%n)</source>
        <translation>
            <numerusform>Refund requests (%n)</numerusform>
            <numerusform>Refund requests (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::desktop::Tray</name>
    <message numerus="yes">
        <source>%n result(s) awaited</source>
        <translation>
            <numerusform>%n result awaited</numerusform>
            <numerusform>%n results awaited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <translation>
            <numerusform>%n needs a decision</numerusform>
            <numerusform>%n need a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::iyzico::FindingText</name>
    <message numerus="yes">
        <source>It shows %1 and is off by %n minute(s). Set it right: a payment can be cancelled on its own day only.</source>
        <translation>
            <numerusform>It shows %1 and is off by %n minute. Set it right: a payment can be cancelled on its own day only.</numerusform>
            <numerusform>It shows %1 and is off by %n minutes. Set it right: a payment can be cancelled on its own day only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::AccessText</name>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product group(s)</source>
        <translation>
            <numerusform>%n product group</numerusform>
            <numerusform>%n product groups</numerusform>
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
        <source>%n item(s), listed at %1; the difference is spread</source>
        <translation>
            <numerusform>%n item, listed at %1</numerusform>
            <numerusform>%n items, listed at %1; the difference is spread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n item(s); another total is spread over them</source>
        <translation>
            <numerusform>Sum of %n item; another total changes its price</numerusform>
            <numerusform>Sum of %n items; another total is spread over them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::AwaitedText</name>
    <message numerus="yes">
        <source>Asked %n time(s); iyzico does not know of it so far.</source>
        <translation>
            <numerusform>Asked once; iyzico does not know of it so far.</numerusform>
            <numerusform>Asked %n times; iyzico does not know of it so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s), without a clear answer.</source>
        <translation>
            <numerusform>Asked once, without a clear answer.</numerusform>
            <numerusform>Asked %n times, without a clear answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::BackupModel</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::BatchModel</name>
    <message numerus="yes">
        <source>%n payment(s) will be given back, %1 in all. This cannot be undone.</source>
        <translation>
            <numerusform>%n payment will be given back, %1 in all. This cannot be undone.</numerusform>
            <numerusform>%n payments will be given back, %1 in all. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be given back.</source>
        <translation>
            <numerusform>%n row cannot be given back.</numerusform>
            <numerusform>%n rows cannot be given back.</numerusform>
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
    <name>vezne::ui::ClosePanel</name>
    <message numerus="yes">
        <source>%n result(s) not known yet. The day can be closed once they are.</source>
        <translation>
            <numerusform>%n result is not known yet. The day can be closed once it is.</numerusform>
            <numerusform>%n results are not known yet. The day can be closed once they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) of today can still be cancelled. From tomorrow on they can only be refunded.</source>
        <translation>
            <numerusform>%n sale of today can still be cancelled. From tomorrow on it can only be refunded.</numerusform>
            <numerusform>%n sales of today can still be cancelled. From tomorrow on they can only be refunded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
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
    <name>vezne::ui::DifferencePane</name>
    <message numerus="yes">
        <source>%n day(s) were not compared yet.</source>
        <translation>
            <numerusform>%n day was not compared yet.</numerusform>
            <numerusform>%n days were not compared yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::EmptyList</name>
    <message numerus="yes">
        <source>%n record(s) outside the filters</source>
        <translation>
            <numerusform>%n record outside the filters</numerusform>
            <numerusform>%n records outside the filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::FiguresPage</name>
    <message numerus="yes">
        <source>%n sale(s), %1</source>
        <translation>
            <numerusform>%n sale, %1</numerusform>
            <numerusform>%n sales, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::Guidance</name>
    <message numerus="yes">
        <source>Held for %n day(s).</source>
        <translation>
            <numerusform>Held for %n day.</numerusform>
            <numerusform>Held for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A hold may lapse by itself, often after %n day(s). Capture it now or release it.</source>
        <translation>
            <numerusform>A hold may lapse by itself, often after %n day. Capture it now or release it.</numerusform>
            <numerusform>A hold may lapse by itself, often after %n days. Capture it now or release it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) from %1 to %2 will be compared.</source>
        <translation>
            <numerusform>%n row from %1 to %2 will be compared.</numerusform>
            <numerusform>%n rows from %1 to %2 will be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::InquiryDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This minute’s inquiries are used up; going on in %n second(s).</source>
        <translation>
            <numerusform>This minute’s inquiries are used up; going on in %n second.</numerusform>
            <numerusform>This minute’s inquiries are used up; going on in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::InstallmentPicker</name>
    <message numerus="yes">
        <source>These products allow %n instalment(s) at most.</source>
        <translation>
            <numerusform>These products allow %n instalment at most.</numerusform>
            <numerusform>These products allow %n instalments at most.</numerusform>
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
    <name>vezne::ui::MatchList</name>
    <message numerus="yes">
        <source>%n payment(s) counted by iyzico do not show in its day list yet; Vezne goes on looking.</source>
        <translation>
            <numerusform>One payment counted by iyzico does not show in its day list yet; Vezne goes on looking.</numerusform>
            <numerusform>%n payments counted by iyzico do not show in its day list yet; Vezne goes on looking.</numerusform>
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
    <name>vezne::ui::ReconcilePage</name>
    <message numerus="yes">
        <source>%n row(s) of %1 could not be read and were left out.</source>
        <translation>
            <numerusform>%n row of %1 could not be read and was left out.</numerusform>
            <numerusform>%n rows of %1 could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::ReconcileText</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::RefundBench</name>
    <message numerus="yes">
        <source>Give the same amount back once more from %n payment(s)</source>
        <translation>
            <numerusform>Give the same amount back once more from %n payment</numerusform>
            <numerusform>Give the same amount back once more from %n payments</numerusform>
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
    <name>vezne::ui::SaleOutcome</name>
    <message numerus="yes">
        <source>%1 was charged to your card ending in %2, in %n instalments.</source>
        <translation>
            <numerusform>%1 was charged to your card ending in %2, in %n instalment.</numerusform>
            <numerusform>%1 was charged to your card ending in %2, in %n instalments.</numerusform>
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
    <name>vezne::ui::SliceText</name>
    <message numerus="yes">
        <source>%n declined attempt(s)</source>
        <translation>
            <numerusform>%n declined attempt</numerusform>
            <numerusform>%n declined attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
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
    <message numerus="yes">
        <source>Clock %n hour(s) slow</source>
        <translation>
            <numerusform>Clock %n hour slow</numerusform>
            <numerusform>Clock %n hours slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clock %n minute(s) slow</source>
        <translation>
            <numerusform>Clock %n minute slow</numerusform>
            <numerusform>Clock %n minutes slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clock %n hour(s) fast</source>
        <translation>
            <numerusform>Clock %n hour fast</numerusform>
            <numerusform>Clock %n hours fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clock %n minute(s) fast</source>
        <translation>
            <numerusform>Clock %n minute fast</numerusform>
            <numerusform>Clock %n minutes fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <translation>
            <numerusform>%n needs a decision</numerusform>
            <numerusform>%n need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) may lapse</source>
        <translation>
            <numerusform>%n hold may lapse</numerusform>
            <numerusform>%n holds may lapse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::StoredCardChoice</name>
    <message numerus="yes">
        <source>New card (%n stored)</source>
        <translation>
            <numerusform>New card (%n stored)</numerusform>
            <numerusform>New card (%n stored)</numerusform>
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
    <name>vezne::ui::TransactionModel</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>a hold and its age</comment>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
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
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln record copied</numerusform>
            <numerusform>%Ln records copied</numerusform>
        </translation>
    </message>
</context>
</TS>

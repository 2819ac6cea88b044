// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuttext.h"

#include "ui/shell/shortcutsheet.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

ShortcutGroup everywhere()
{
    return {ShortcutSheet::tr("Everywhere"),
            {
                {u"Ctrl+K"_s, ShortcutSheet::tr("Find a command")},
                {u"Ctrl+T"_s, ShortcutSheet::tr("The phone rings: find the caller by number")},
                {u"Ctrl+1 … 7"_s, ShortcutSheet::tr("Sale, Transactions, … Settings")},
                {u"Ctrl+8"_s, ShortcutSheet::tr("Awaited results")},
                {u"Ctrl+9"_s, ShortcutSheet::tr("Figures")},
                {u"Ctrl+L"_s, ShortcutSheet::tr("Lock the screen")},
                {u"Tab  Shift+Tab"_s, ShortcutSheet::tr("Next and previous field")},
                {u"?  F1"_s, ShortcutSheet::tr("This sheet")},
            }};
}

ShortcutGroup sale()
{
    return {ShortcutSheet::tr("Sale"),
            {
                {u"Enter"_s, ShortcutSheet::tr("Next field")},
                {u"↑  ↓"_s, ShortcutSheet::tr("Choose an instalment plan")},
                {u"Ctrl+Enter"_s, ShortcutSheet::tr("Charge")},
                {u"Ctrl+B"_s, ShortcutSheet::tr("Make a payment link")},
                {u"Ctrl+G"_s, ShortcutSheet::tr("Pay on iyzico’s page")},
            }};
}

ShortcutGroup transactions()
{
    return {ShortcutSheet::tr("Transactions"),
            {
                {u"/"_s, ShortcutSheet::tr("Search")},
                {u"F5"_s, ShortcutSheet::tr("Refresh the list")},
                {u"J  K  ↑  ↓"_s, ShortcutSheet::tr("Next and previous record")},
                {u"Enter"_s, ShortcutSheet::tr("Open the payment")},
                {ShortcutSheet::tr("Space"), ShortcutSheet::tr("Show the payment beside the list")},
                {u"R"_s, ShortcutSheet::tr("Refund the payment, or all selected")},
                {u"P"_s, ShortcutSheet::tr("Receipt: print, PDF, e-mail")},
                {u"C"_s, ShortcutSheet::tr("Copy the reference")},
                {u"Ctrl+C"_s, ShortcutSheet::tr("Copy the selected rows as a table")},
                {u"Ctrl+Shift+C"_s, ShortcutSheet::tr("Copy the cell")},
                {u"Ctrl+A"_s, ShortcutSheet::tr("Select everything")},
                {u"Esc"_s, ShortcutSheet::tr("Back")},
            }};
}

ShortcutGroup reconciliation()
{
    return {ShortcutSheet::tr("Reconciliation"),
            {
                {u"J  K"_s, ShortcutSheet::tr("Next and previous difference")},
                {u"E"_s, ShortcutSheet::tr("Explain the difference")},
                {u"F5"_s, ShortcutSheet::tr("Read it again")},
            }};
}

ShortcutGroup dayEnd()
{
    return {ShortcutSheet::tr("Day end"),
            {
                {u"X"_s, ShortcutSheet::tr("Interim report")},
                {u"Z"_s, ShortcutSheet::tr("Close the day")},
            }};
}

ShortcutGroup dialogs()
{
    return {ShortcutSheet::tr("Dialogs"),
            {
                {u"Enter"_s, ShortcutSheet::tr("Next field")},
                {u"Ctrl+Enter"_s, ShortcutSheet::tr("Carry out what the window says")},
                {u"Esc"_s, ShortcutSheet::tr("Close without doing it")},
            }};
}

} // namespace

std::vector<ShortcutGroup> shortcutGroups()
{
    return {everywhere(), sale(), transactions(), dayEnd(), reconciliation(), dialogs()};
}

QString shortcutsHtml()
{
    QString html = u"<h2>%1</h2>"_s.arg(ShortcutSheet::tr("Keyboard shortcuts").toHtmlEscaped());
    for (const ShortcutGroup &group : shortcutGroups()) {
        html += u"<h3>%1</h3><table cellpadding=\"3\">"_s.arg(group.title.toHtmlEscaped());
        for (const auto &[keys, meaning] : group.entries)
            html += u"<tr><td width=\"150\"><b>%1</b></td><td>%2</td></tr>"_s.arg(keys.toHtmlEscaped(),
                                                                                  meaning.toHtmlEscaped());
        html += u"</table>"_s;
    }
    return html;
}

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/jsonview.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/istanbul.h"
#include "core/money/moneytext.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

QString wholeText(const journal::PaymentFile &file, const std::vector<journal::Event> &events,
                  Language language)
{
    QStringList lines{lineOf(file.payment, language)};
    for (const journal::Operation &change : file.changes)
        lines.append(u"  "_s + lineOf(change, language));
    if (journal::isCollected(file.payment.state))
        lines.append(Words::tr("left to refund: %1").arg(toText(file.left(), language)));
    for (const journal::Event &event : events) {
        const QString time = istanbul::dateTime(event.at).toString(u"dd.MM.yyyy HH:mm:ss"_s);
        lines.append(u"  %1  %2  %3  %4"_s.arg(time, cli::textOf(event.kind), cli::textOf(event.to),
                                               event.actor.name));
    }
    return lines.join('\n'_L1);
}

} // namespace

void startShow(Run &run)
{
    const journal::Database *database = run.database();
    if (!database)
        return;
    const journal::Reader reader(*database);
    const auto found = reader.find(run.arguments().constFirst());
    if (!found)
        return run.fail(found.error());
    const auto file = reader.paymentFile(found->id);
    const auto history = reader.history(found->id);
    if (!file || !history)
        return run.fail(!file ? file.error() : history.error());
    QJsonObject object = paymentJson(*file);
    object.insert("history"_L1, historyJson(*history));
    run.answer(object, wholeText(*file, *history, run.settings().language));
    run.finish(ExitCode::Done);
}

} // namespace vezne::cli

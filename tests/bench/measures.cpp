// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"

#include <QFile>
#include <QStringList>
#include <array>

#include "core/journal/engine/database.h"
#include "tests/bench/booking.h"
#include "tests/bench/exporting.h"
#include "tests/bench/listing.h"
#include "tests/bench/reconcile.h"
#include "tests/bench/require.h"
#include "tests/bench/sending.h"
#include "tests/bench/signing.h"
#include "tests/bench/start.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;

namespace {

struct Measure
{
    QString name;
    void (*run)(const QString &file);
};
const std::array allMeasures{Measure{u"start"_s, measureStart},   Measure{u"list"_s, measureList},
                             Measure{u"search"_s, measureSearch}, Measure{u"totals"_s, measureTotals},
                             Measure{u"verify"_s, measureVerify}, Measure{u"durable"_s, measureDurable},
                             Measure{u"pay"_s, measurePay},       Measure{u"signing"_s, measureSigning},
                             Measure{u"export"_s, measureExport}, Measure{u"reconcile"_s, measureReconcile}};

} // namespace

void bringUp(const QString &file)
{
    static_cast<void>(require(journal::Database::open(file, journal::Database::Access::ReadWrite)));
}

QString measureNames()
{
    QStringList names;
    for (const Measure &one : allMeasures)
        names.append(one.name);
    return names.join(", "_L1);
}

bool measure(const QString &name, const QString &file)
{
    if (!QFile::exists(file))
        giveUp(u"%1 is not there"_s.arg(file));
    bringUp(file);
    for (const Measure &one : allMeasures) {
        if (one.name == name) {
            one.run(file);
            return true;
        }
    }
    return false;
}

} // namespace vezne::bench

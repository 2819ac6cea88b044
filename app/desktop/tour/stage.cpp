// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/stage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualDpi = 96;
} // namespace

Stage::Stage(const TourPlan &plan)
{
    const QSize pixels = plan.size * plan.scale / 100;
    const QJsonObject screen{{u"name"_s, u"tour"_s},
                             {u"x"_s, 0},
                             {u"y"_s, 0},
                             {u"width"_s, pixels.width()},
                             {u"height"_s, pixels.height()},
                             {u"logicalDpi"_s, usualDpi},
                             {u"logicalBaseDpi"_s, usualDpi},
                             {u"dpr"_s, 1}};
    QByteArray platform = "offscreen";
    if (m_screens.open() &&
        m_screens.write(QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{screen}}}).toJson()) > 0 &&
        m_screens.flush())
        platform += ":configfile=" + m_screens.fileName().toLocal8Bit();
    qputenv("QT_QPA_PLATFORM", platform);
    qputenv("QT_SCALE_FACTOR", QByteArray::number(plan.scale / 100.0));
}

} // namespace vezne::desktop

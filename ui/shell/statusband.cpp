// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusband.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/kit/chipbutton.h"
#include "ui/kit/metrics.h"
#include "ui/kit/palette.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/statuschip.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int bandHeight = 34;
constexpr qsizetype longestProfileName = 24;

QString wordOf(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Demo:
        return QCoreApplication::translate("vezne::ui::StatusBand", "DEMO");
    case ProfileKind::Sandbox:
        return QCoreApplication::translate("vezne::ui::StatusBand", "SANDBOX");
    case ProfileKind::Live:
        return QCoreApplication::translate("vezne::ui::StatusBand", "LIVE");
    }
    Q_UNREACHABLE();
}

Tone toneOf(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Demo:
        return Tone::Info;
    case ProfileKind::Sandbox:
        return Tone::Waiting;
    case ProfileKind::Live:
        return Tone::Success;
    }
    Q_UNREACHABLE();
}

QString wordOf(Connection connection)
{
    switch (connection) {
    case Connection::Unknown:
        return {};
    case Connection::Online:
        return QCoreApplication::translate("vezne::ui::StatusBand", "connected");
    case Connection::Offline:
        return QCoreApplication::translate("vezne::ui::StatusBand", "no connection");
    }
    Q_UNREACHABLE();
}

/// Colour, sign and word together.
ChipText bookChip(journal::BookState state)
{
    switch (state) {
    case journal::BookState::Away:
        return {Tone::Danger, Glyph::Warning, StatusBand::tr("being reconnected")};
    case journal::BookState::ReadOnly:
        return {Tone::Waiting, Glyph::Lock, StatusBand::tr("read-only")};
    case journal::BookState::Ready:
        return {Tone::Success, Glyph::CheckCircle, StatusBand::tr("reachable")};
    }
    Q_UNREACHABLE();
}

/// How far this computer's clock is off.
QString skewText(std::chrono::milliseconds skew)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(std::chrono::abs(skew)).count();
    const bool isHours = minutes >= 120;
    const int count = static_cast<int>(isHours ? minutes / 60 : minutes);
    if (skew.count() > 0)
        return isHours ? StatusBand::tr("Clock %n hour(s) slow", nullptr, count)
                       : StatusBand::tr("Clock %n minute(s) slow", nullptr, count);
    return isHours ? StatusBand::tr("Clock %n hour(s) fast", nullptr, count)
                   : StatusBand::tr("Clock %n minute(s) fast", nullptr, count);
}

} // namespace

StatusBand::StatusBand(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_state(new PlainLabel({}, TextRole::Secondary))
    , m_book(new PlainLabel({}, TextRole::Secondary))
    , m_bookChip(new StatusChip)
    , m_awaitedChip(new ChipButton)
    , m_decisionChip(new ChipButton)
    , m_holdsChip(new ChipButton)
    , m_clockChip(new StatusChip)
    , m_who(new PlainLabel({}, TextRole::Secondary))
{
    setObjectName(u"statusBand"_s);
    m_state->setObjectName(u"connectionLabel"_s);
    m_book->setObjectName(u"bookLabel"_s);
    m_bookChip->setObjectName(u"bookChip"_s);
    m_awaitedChip->setObjectName(u"awaitedChip"_s);
    m_decisionChip->setObjectName(u"decisionChip"_s);
    m_holdsChip->setObjectName(u"holdsChip"_s);
    m_clockChip->setObjectName(u"clockChip"_s);
    m_who->setObjectName(u"personLabel"_s);
    setFixedHeight(bandHeight);
    m_layout->setSpacing(space::m);
    m_layout->addWidget(m_state);
    m_layout->addWidget(m_book);
    m_layout->addWidget(m_bookChip);
    m_layout->addWidget(m_awaitedChip);
    m_layout->addWidget(m_decisionChip);
    m_layout->addWidget(m_holdsChip);
    m_layout->addWidget(m_clockChip);
    m_layout->addStretch();
    m_layout->addWidget(m_who);
    for (const ChipButton *chip : {m_awaitedChip, m_decisionChip})
        connect(chip, &QAbstractButton::clicked, this, &StatusBand::awaitedRequested);
    connect(m_holdsChip, &QAbstractButton::clicked, this, &StatusBand::holdsRequested);
    showTexts();
}

void StatusBand::setProfile(ProfileKind kind, const QString &name)
{
    m_profile = kind;
    m_profileName = name;
    showTexts();
}

void StatusBand::setConnection(Connection connection)
{
    m_connection = connection;
    showTexts();
}

void StatusBand::setBook(const BookStatus &book)
{
    m_bookStatus = book;
    showTexts();
}

void StatusBand::setAwaited(int count, int decisions)
{
    m_awaited = count;
    m_decisions = decisions;
    showTexts();
}

void StatusBand::setLapsingHolds(int count)
{
    m_holds = count;
    showTexts();
}

void StatusBand::setClockSkew(std::chrono::milliseconds skew)
{
    m_skew = skew;
    showTexts();
}

void StatusBand::setPerson(const QString &person)
{
    m_person = person;
    showTexts();
}

void StatusBand::setTime(const QString &time)
{
    m_time = time;
    showTexts();
}

void StatusBand::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

void StatusBand::showTexts()
{
    setAccessibleName(profileText());
    m_state->setText(wordOf(m_connection));
    showBook();
    m_awaitedChip->setChip({Tone::Waiting, Glyph::Clock, tr("%n result(s) awaited", nullptr, m_awaited)});
    m_awaitedChip->setVisible(m_awaited > 0);
    m_decisionChip->setChip(
        {Tone::Danger, Glyph::Warning, tr("%n need(s) a decision", nullptr, m_decisions)});
    m_decisionChip->setVisible(m_decisions > 0);
    for (ChipButton *chip : {m_awaitedChip, m_decisionChip})
        chip->setToolTip(tr("Show the awaited results (Ctrl+8)"));
    m_holdsChip->setChip({Tone::Danger, Glyph::Lock, tr("%n hold(s) may lapse", nullptr, m_holds)});
    m_holdsChip->setToolTip(tr("Show what is on hold"));
    m_holdsChip->setVisible(m_holds > 0);
    m_clockChip->setChip({Tone::Danger, Glyph::Clock, skewText(m_skew)});
    m_clockChip->setToolTip(
        tr("This computer’s clock and iyzico’s differ. Set this computer’s clock; above twelve "
           "hours no money is moved."));
    m_clockChip->setVisible(m_skew.count() != 0);
    m_who->setText(m_person.isEmpty() || m_time.isEmpty() ? m_person + m_time : m_person + u" · "_s + m_time);
    m_layout->setContentsMargins(profileWidth() + space::m, 0, space::l, 0);
    update();
}

void StatusBand::showBook()
{
    m_book->setVisible(m_bookStatus.has_value());
    m_bookChip->setVisible(m_bookStatus.has_value());
    if (!m_bookStatus)
        return;
    m_book->setText(tr("Shared book: %1 · till %2").arg(m_bookStatus->name, m_bookStatus->till));
    const ChipText chip = bookChip(m_bookStatus->state);
    m_bookChip->setChip(chip);
    m_bookChip->setAccessibleName(m_book->text() + u", "_s + chip.word);
}

QString StatusBand::profileText() const
{
    if (m_profileName.isEmpty())
        return wordOf(m_profile);
    const QString name = m_profileName.size() > longestProfileName
                             ? m_profileName.first(longestProfileName - 1) + u'…'
                             : m_profileName;
    return wordOf(m_profile) + u" · "_s + name;
}

int StatusBand::profileWidth() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    return space::xl + QFontMetrics(font).horizontalAdvance(profileText()) + space::xl;
}

void StatusBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.rail);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
    const QRect band(0, 0, profileWidth(), height());
    const Pair &pair = tokens.of(toneOf(m_profile));
    painter.fillRect(band, pair.ground);
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(pair.ink);
    painter.drawText(band, Qt::AlignCenter, profileText());
}

} // namespace vezne::ui

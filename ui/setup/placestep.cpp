// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/placestep.h"

#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"
#include "ui/setup/bookform.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int radioIndent = 28; // under the words of its radio button
} // namespace

PlaceStep::PlaceStep(QWidget *parent)
    : QWidget(parent)
    , m_intro(new PlainLabel)
    , m_here(new QRadioButton)
    , m_hereHelp(new PlainLabel({}, TextRole::Secondary))
    , m_shared(new QRadioButton)
    , m_sharedHelp(new PlainLabel({}, TextRole::Secondary))
    , m_book(new BookForm)
{
    m_here->setObjectName(u"journalHereRadio"_s);
    m_shared->setObjectName(u"journalSharedRadio"_s);
    m_here->setChecked(true);
    m_book->hide();
    m_intro->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_intro);
    layout->addSpacing(space::s);
    for (const auto &[button, help] : {std::pair{m_here, m_hereHelp}, {m_shared, m_sharedHelp}}) {
        help->setWordWrap(true);
        help->setContentsMargins(radioIndent, 0, 0, space::xs);
        layout->addWidget(button);
        layout->addWidget(help);
    }
    layout->addWidget(m_book);
    layout->addStretch();
    setFocusProxy(m_here);
    connect(m_shared, &QRadioButton::toggled, this, [this](bool isShared) {
        m_book->setVisible(isShared);
        m_intro->setVisible(!isShared); // the form needs the room
        if (isShared)
            m_book->setFocus(Qt::OtherFocusReason);
        Q_EMIT chosen();
    });
    retranslate();
}

bool PlaceStep::isShared() const
{
    return m_shared->isChecked();
}

void PlaceStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlaceStep::retranslate()
{
    m_intro->setText(tr("Vezne writes down every payment before it is sent. One till needs nothing but this "
                        "computer; you can join a shared book later, in Settings."));
    m_here->setText(tr("On this computer"));
    m_hereHelp->setText(tr("In a file, with backups beside it. Nothing else is needed."));
    m_shared->setText(tr("In a book that several tills share"));
    m_sharedHelp->setText(tr("On a PostgreSQL server, where its owner has made the book."));
}

} // namespace vezne::ui

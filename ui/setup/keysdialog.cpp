// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/keysdialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int keysDialogWidth = 520;
} // namespace

KeysDialog::KeysDialog(const access::Profile &profile, const QString &warning, Language language,
                       const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_form(new KeysForm(clock))
    , m_save(new QPushButton(tr("Test and save")))
    , m_skip(new QPushButton(tr("Save without a test")))
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys of %1").arg(profile.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setApi(profile.api);
    m_form->setLanguage(language);
    m_save->setObjectName(u"saveKeysButton"_s);
    m_skip->setObjectName(u"skipTestButton"_s);
    setRole(m_skip, ButtonRole::Quiet);
    m_skip->hide();
    auto *cancel = new QPushButton(tr("Cancel"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    if (!warning.isEmpty()) {
        auto *label = new PlainLabel(warning);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_form, 1);
    layout->addLayout(newDialogFoot(this, {.leave = cancel, .other = {m_skip}, .act = m_save}));
    setMinimumWidth(keysDialogWidth);

    connect(m_skip, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form, &KeysForm::edited, this, [this] {
        m_saves = false;
        m_skip->hide();
    });
    connect(m_form, &KeysForm::judged, this, &KeysDialog::judged);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_form->verdict() == KeysForm::Verdict::Accepted)
            return accept();
        m_saves = true;
        m_form->test();
    });
    m_form->setFocus();
}

void KeysDialog::judged()
{
    const bool saves = m_saves;
    m_saves = false;
    m_skip->setVisible(m_form->verdict() == KeysForm::Verdict::NotJudged);
    if (saves && m_form->verdict() == KeysForm::Verdict::Accepted)
        accept();
}

} // namespace vezne::ui

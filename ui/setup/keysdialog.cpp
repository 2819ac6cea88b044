// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/keysdialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/field.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/style.h"
#include "ui/setup/chainkeypick.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int keysDialogWidth = 520;
} // namespace

QString KeysDialog::textOf(Lost lost, const QString &journal)
{
    switch (lost) {
    case Lost::Nothing:
        return {};
    case Lost::JournalKey:
        return tr("The key that protects this journal was in the keychain too. With the file that it was "
                  "saved in the journal goes on. Without it the journal stays where it is (%1); a new one is "
                  "begun, and results still awaited there must be looked up at iyzico.")
            .arg(journal);
    case Lost::BookKey:
        return tr("The password and the key of the shared book were in the keychain too. This till begins "
                  "with an empty journal of its own: join the book again under Settings → Where the journal "
                  "is kept before you sell.");
    }
    Q_UNREACHABLE();
}

KeysDialog::KeysDialog(const access::Profile &profile, Lost lost, Language language, const Clock &clock,
                       QWidget *parent)
    : QDialog(parent)
    , m_form(new KeysForm(clock))
    , m_journalKey(new ChainKeyPick(u"journalKey"_s))
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
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    if (lost != Lost::Nothing) {
        auto *label = new PlainLabel(textOf(lost, profile.journal));
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_form, 1);
    m_journalKey->field()->setLabel(tr("File of the journal’s key"));
    m_journalKey->setPlaceholder(tr("If it was not saved, a new journal is begun"));
    m_journalKey->setVisible(lost == Lost::JournalKey);
    layout->addWidget(m_journalKey);
    layout->addLayout(newDialogFoot(this, {.leave = cancel, .other = {m_skip}, .act = m_save}));
    // Of itself a window has room for the text in one line, and takes the rest from the fields.
    setMinimumSize(keysDialogWidth, layout->totalMinimumHeightForWidth(keysDialogWidth));

    connect(m_skip, &QPushButton::clicked, this, &KeysDialog::accept);
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

std::optional<SecretBytes> KeysDialog::journalKey() const
{
    return m_journalKey->key();
}

void KeysDialog::accept()
{
    bool isFine = m_journalKey->check();
    if (const auto key = journalKey(); key && m_check) {
        const QString complaint = m_check(*key);
        m_journalKey->field()->setError(complaint);
        isFine = complaint.isEmpty();
    }
    if (isFine)
        QDialog::accept();
    else
        m_journalKey->setFocus();
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

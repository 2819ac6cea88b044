// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

#include "ui/setup/keysform.h"

namespace vezne::ui {

class ChainKeyPick;

/// New keys for a profile that is there. They are tested before they are taken.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the keychain lost beside the provider's keys.
    enum class Lost { Nothing, JournalKey, BookKey };

    KeysDialog(const access::Profile &profile, Lost lost, Language language, const Clock &clock,
               QWidget *parent = nullptr);

    [[nodiscard]] const KeysForm &form() const { return *m_form; }
    /// The lost key of the journal, when it was saved in a file; nothing to begin a new journal.
    [[nodiscard]] std::optional<SecretBytes> journalKey() const;
    /// Says why a key will not do, at its field; an empty text when it does.
    using KeyCheck = std::function<QString(const SecretBytes &key)>;
    void checkJournalKeyBy(KeyCheck check) { m_check = std::move(check); }

    void accept() override;

private:
    [[nodiscard]] static QString textOf(Lost lost, const QString &journal);
    void judged();

    KeysForm *m_form;
    ChainKeyPick *m_journalKey;
    KeyCheck m_check;
    QPushButton *m_save;
    QPushButton *m_skip;
    bool m_saves = false; ///< the test was asked for by saving
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "core/access/profile.h"
#include "core/iyzico/doctor.h"

class QLineEdit;
class QPushButton;

namespace vezne::ui {

class Field;
class FindingView;
class PlainLabel;

/// The pair of keys as it is pasted from the merchant panel, and a test of it against the provider. The keys
/// are dots from the first letter on and cannot be copied out again.
class KeysForm : public QWidget
{
    Q_OBJECT

public:
    /// How a form that has been pressed on may go on.
    enum class Verdict {
        Accepted,
        NotJudged, ///< the provider could not be asked: a person may go on without
        Refused,   ///< these keys will not do
    };

    explicit KeysForm(const Clock &clock, QWidget *parent = nullptr);
    ~KeysForm() override;

    /// Whose keys are asked for; sets the address to the usual one.
    void setKind(access::ProfileKind kind);
    void setApi(const QUrl &api);
    void setLanguage(Language language) { m_language = language; }

    [[nodiscard]] QUrl api() const;
    [[nodiscard]] SecretBytes apiKey() const;
    [[nodiscard]] SecretBytes secretKey() const;

    /// Shows what is missing or wrong at its field; the first such field, or null.
    [[nodiscard]] QWidget *check();
    /// Asks iyzico; judged() follows. Does nothing while a test runs or a field is wrong.
    void test();
    /// Of the keys as they stand; nothing while they were not tested since they last changed.
    [[nodiscard]] std::optional<Verdict> verdict() const;

Q_SIGNALS:
    void judged();
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void changed();
    void judge(const iyzico::Diagnosis &diagnosis);
    [[nodiscard]] Field *culprit(iyzico::Finding finding) const;
    void retranslate();

    const Clock &m_clock;
    Language m_language = Language::Turkish;
    PlainLabel *m_intro;
    QLineEdit *m_apiKey;
    Field *m_apiKeyField;
    QLineEdit *m_secretKey;
    Field *m_secretKeyField;
    QLineEdit *m_address;
    Field *m_addressField;
    QPushButton *m_testButton;
    FindingView *m_finding;
    std::unique_ptr<iyzico::Client> m_client; ///< for the test under way
    iyzico::Doctor *m_doctor = nullptr;
};

} // namespace vezne::ui

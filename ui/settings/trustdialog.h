// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace vezne::ui {

/// A person's decision about a journal that was rolled back: it was compared with the provider, go on with
/// it. Needs a reason.
class TrustDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrustDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void trusted(const QString &reason);

private:
    QLineEdit *m_reason;
    QPushButton *m_wait;
    QPushButton *m_trust;
};

} // namespace vezne::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Hands for the real `vezne`: loaded into it by LD_PRELOAD, types a card that comes digit by digit over
// standard input into the fields of the sale, presses the button and says on standard output when the answer
// is there. The program itself has no such door. Nothing here keeps a digit.
#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QWidget *visible(const QString &name)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void press(QWidget *widget, char key)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, QString(QLatin1Char(key)));
        QCoreApplication::sendEvent(widget, &event);
    }
}

/// One line of standard input into the field, a byte at a time.
void typeLine(const QString &field)
{
    QWidget *widget = visible(field);
    char key = 0;
    while (widget && ::read(STDIN_FILENO, &key, 1) == 1 && key != '\n')
        press(widget, key);
    key = 0;
}

class Typist : public QObject
{
public:
    Typist()
    {
        connect(&m_timer, &QTimer::timeout, this, &Typist::look);
        m_timer.start(25);
    }

private:
    void look()
    {
        if (m_stage == 0 && visible(u"amountEdit"_s)) {
            for (const char *field : {"amountEdit", "cardNumberEdit", "expiryEdit", "cvcEdit", "holderEdit"})
                typeLine(QString::fromLatin1(field));
            ++m_stage;
        }
        auto *pay = qobject_cast<QAbstractButton *>(visible(u"payButton"_s));
        if (m_stage == 1 && pay && pay->isEnabled()) {
            pay->click();
            ++m_stage;
        }
        auto *outcome = qobject_cast<QLabel *>(visible(u"outcomeWord"_s));
        if (m_stage == 2 && outcome && !outcome->text().isEmpty()) {
            std::printf("ANSWERED\n");
            std::fflush(stdout);
            m_timer.stop();
        }
    }

    QTimer m_timer;
    int m_stage = 0;
};

void begin()
{
    qunsetenv("LD_PRELOAD"); // children of the program are left alone
    QTimer::singleShot(0, QCoreApplication::instance(), [] {
        static const Typist typist;
        Q_UNUSED(typist);
    });
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(begin)

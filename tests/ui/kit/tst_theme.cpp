// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/support/suite.h"
#include "ui/kit/icon.h"
#include "ui/kit/metrics.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

using namespace vezne::ui;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesAtRunTime();
    void followsTheSystemUnlessToldOtherwise();
    void wordsReadBack_data();
    void wordsReadBack();
    void iconsFollowTheTheme();
    void everyIconIsDrawn();
    void fieldsAndButtonsAreEquallyHigh();
    void aWrongFieldLooksWrong();
    void aButtonShowsThatItHasTheFocus_data();
    void aButtonShowsThatItHasTheFocus();
    void digitsLineUp();
};

void ThemeTest::switchesAtRunTime()
{
    Theme theme(*qApp);
    QLineEdit edit;
    edit.show();
    theme.setChoice(ThemeChoice::Dark);
    QTRY_COMPARE(edit.palette().color(QPalette::Base), tokens(Scheme::Dark).surface);
    theme.setChoice(ThemeChoice::Light);
    QTRY_COMPARE(edit.palette().color(QPalette::Base), tokens(Scheme::Light).surface);
}

void ThemeTest::followsTheSystemUnlessToldOtherwise()
{
    Theme theme(*qApp);
    const Scheme system = theme.scheme();
    const Scheme other = system == Scheme::Light ? Scheme::Dark : Scheme::Light;
    theme.setChoice(other == Scheme::Dark ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.systemChanged();
    QCOMPARE(theme.scheme(), other);
    QCOMPARE(schemeOf(qApp->palette()), other);
    theme.setChoice(ThemeChoice::System);
    QCOMPARE(theme.scheme(), system);
    QCOMPARE(schemeOf(qApp->palette()), system);
}

void ThemeTest::wordsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("system") << u"system"_s << ThemeChoice::System;
    QTest::newRow("light") << u"light"_s << ThemeChoice::Light;
    QTest::newRow("dark") << u"dark"_s << ThemeChoice::Dark;
    QTest::newRow("high contrast") << u"contrast"_s << ThemeChoice::Contrast;
}

void ThemeTest::wordsReadBack()
{
    QFETCH(QString, text);
    QFETCH(ThemeChoice, choice);
    QCOMPARE(word(choice), text);
    QCOMPARE(themeFromWord(text), choice);
    QCOMPARE(themeFromWord(u"purple"), ThemeChoice::System);
}

void ThemeTest::iconsFollowTheTheme()
{
    Theme theme(*qApp);
    const QIcon icon = themedIcon(Glyph::Sale, Ink::Text);
    theme.setChoice(ThemeChoice::Light);
    const QImage light = icon.pixmap(20, 20).toImage();
    theme.setChoice(ThemeChoice::Dark);
    QVERIFY(icon.pixmap(20, 20).toImage() != light);
}

void ThemeTest::everyIconIsDrawn()
{
    QList<QImage> seen;
    for (int glyph = 0; glyph <= static_cast<int>(Glyph::Bookmark); ++glyph) {
        const QImage image = pixmap(static_cast<Glyph>(glyph), Qt::red, normalIcon, 1.0).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
        }
        QVERIFY2(inked > 8, qPrintable(QString::number(glyph)));
        QVERIFY2(!seen.contains(image), qPrintable(QString::number(glyph)));
        seen += image;
    }
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

void ThemeTest::fieldsAndButtonsAreEquallyHigh()
{
    Theme theme(*qApp);
    QLineEdit edit;
    QPushButton button(u"Kapat"_s);
    QCOMPARE(edit.sizeHint().height(), fieldHeight);
    QCOMPARE(button.sizeHint().height(), fieldHeight);
}

void ThemeTest::aWrongFieldLooksWrong()
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    QLineEdit edit;
    edit.resize(200, fieldHeight);
    const auto borderOf = [&edit] { return edit.grab().toImage().pixelColor(100, 0); };
    QCOMPARE(borderOf(), tokens(Scheme::Light).controlBorder);
    setInvalid(&edit, true);
    QCOMPARE(borderOf(), tokens(Scheme::Light).danger.ink);
    setInvalid(&edit, false);
    QCOMPARE(borderOf(), tokens(Scheme::Light).controlBorder);
}

void ThemeTest::aButtonShowsThatItHasTheFocus_data()
{
    QTest::addColumn<ButtonRole>("role");
    QTest::newRow("a plain button") << ButtonRole::Normal;
    QTest::newRow("the primary action") << ButtonRole::Primary;
    QTest::newRow("a dangerous one") << ButtonRole::Danger;
    QTest::newRow("one that looks like a word") << ButtonRole::Quiet;
}

void ThemeTest::aButtonShowsThatItHasTheFocus()
{
    QFETCH(ButtonRole, role);
    Theme theme(*qApp);
    QWidget window;
    auto *other = new QPushButton(u"Other"_s, &window);
    auto *button = new QPushButton(u"Button"_s, &window);
    setRole(button, role);
    button->setGeometry(10, 60, 120, fieldHeight);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QImage without = button->grab().toImage();
    button->setFocus();
    QVERIFY(button->hasFocus());
    QVERIFY(button->grab().toImage() != without);
}

void ThemeTest::digitsLineUp()
{
    for (const TextRole role :
         {TextRole::Body, TextRole::Secondary, TextRole::Section, TextRole::Title, TextRole::Amount}) {
        const QFontMetricsF metrics(tabular(fontFor(role, qApp->font())));
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
    }
}

VEZNE_TEST(ThemeTest)
#include "tst_theme.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/shared/obstacletext.h"

#include <array>

namespace vezne::journal {

using sharedbook::Obstacle;

namespace {

struct ObstacleWords
{
    Obstacle obstacle;
    const char *headline;
    const char *remedy; ///< null when there is nothing to do
};

constexpr std::array obstacleWords{
    ObstacleWords{Obstacle::None,
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "The shared book is ready."), nullptr},
    ObstacleWords{Obstacle::Driver,
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "Qt’s part for PostgreSQL is missing."),
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText",
                                    "Install the package libqt6sql6-psql, then try again.")},
    ObstacleWords{Obstacle::Name,
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "Nobody knows a server of this name."),
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText",
                                    "Check the spelling of the server’s name and this computer’s network.")},
    ObstacleWords{
        Obstacle::Host, QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "The server cannot be reached."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Check that the server is on, the network cable, and whether a firewall lies between.")},
    ObstacleWords{
        Obstacle::Port,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "No PostgreSQL answers at this server’s port."),
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText",
                          "Check the port (usually 5432), that PostgreSQL runs, and its listen_addresses.")},
    ObstacleWords{Obstacle::NoTls,
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "The server speaks no TLS."),
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText",
                                    "Ask who looks after the server to switch TLS on (ssl = on); without it "
                                    "Vezne connects on this computer only.")},
    ObstacleWords{
        Obstacle::Authority,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "The file of the authority cannot be read."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Choose the PEM file of the authority that signed the server’s certificate, or leave the field "
            "empty for the system’s.")},
    ObstacleWords{
        Obstacle::Certificate,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "The server’s certificate is not trusted."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Choose the file of the authority that signed it. Do not go on with a server that you do not "
            "know.")},
    ObstacleWords{
        Obstacle::OtherName,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "The server’s certificate is for another name."),
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText",
                          "Enter the server’s name as its certificate has it, not its number.")},
    ObstacleWords{Obstacle::Tls,
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "No trusted connection could be made."),
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText",
                                    "Check this computer’s clock and the server’s certificate.")},
    ObstacleWords{
        Obstacle::Password,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText",
                          "The server does not know this user, or the password is another."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Enter both as “vezne-cli book create” showed them; it can give the till a new password.")},
    ObstacleWords{
        Obstacle::Entry,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText",
                          "The server does not let this user into the book from here."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Ask who looks after the server for a hostssl line in pg_hba.conf for this computer’s network, "
            "and for this user’s right to connect.")},
    ObstacleWords{
        Obstacle::Book,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "The server has no database of this name."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Check the database’s name; its owner makes the book with “vezne-cli book create”.")},
    ObstacleWords{Obstacle::Busy,
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "The server lets nobody in just now."),
                  QT_TRANSLATE_NOOP(
                      "vezne::journal::ObstacleText",
                      "It is starting, or all its connections are taken. Try again in a minute; if it stays "
                      "so, ask who looks after the server.")},
    ObstacleWords{Obstacle::Version,
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "This PostgreSQL is too old."),
                  QT_TRANSLATE_NOOP(
                      "vezne::journal::ObstacleText",
                      "Vezne needs PostgreSQL 14 or newer. Ask who looks after the server to update it.")},
    ObstacleWords{
        Obstacle::Setting,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "A setting of the server is not safe for money."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Ask who looks after the server to set right what is named below: after a power cut it may "
            "forget payments, or it sorts by a language.")},
    ObstacleWords{
        Obstacle::NoBook,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "No book was made in this database."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Its owner makes the book first, with “vezne-cli book create”. Check the database’s name.")},
    ObstacleWords{
        Obstacle::Schema,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "This book is of another version of Vezne."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Use the same version of Vezne at every till; after an update its owner runs “vezne-cli book "
            "create” once more.")},
    ObstacleWords{
        Obstacle::Carrying,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "A till’s history is not all in this book yet."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Take it along once more at the till where that was begun: it is gone on with. Until it is all "
            "there nobody works on this book.")},
    ObstacleWords{
        Obstacle::Rights,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText",
                          "This user has not the rights of a till, or more than those."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Use the name that “vezne-cli book create” made for this till; the owner’s own is not for "
            "selling.")},
    ObstacleWords{
        Obstacle::Key,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "This book was begun with another key."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Save the book’s key at a till that has joined (Settings, Where the journal is kept) and choose "
            "the file here. If no till of yours is in it, it is another merchant’s book.")},
    ObstacleWords{
        Obstacle::Account,
        QT_TRANSLATE_NOOP("vezne::journal::ObstacleText",
                          "The tills of this book work for another account at iyzico."),
        QT_TRANSLATE_NOOP(
            "vezne::journal::ObstacleText",
            "Check the book’s name. If your keys were renewed, a till that has joined joins once more with "
            "the new ones first.")},
    ObstacleWords{Obstacle::Other,
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText", "The shared book cannot be opened."),
                  QT_TRANSLATE_NOOP("vezne::journal::ObstacleText",
                                    "Show the words below to who looks after the server.")},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < obstacleWords.size(); ++i) {
        if (obstacleWords[i].obstacle != static_cast<Obstacle>(i))
            return false;
    }
    return obstacleWords.back().obstacle == Obstacle::Other;
}
static_assert(isInOrder());

const ObstacleWords &wordsOf(Obstacle obstacle)
{
    return obstacleWords[static_cast<std::size_t>(obstacle)];
}

} // namespace

QString ObstacleText::headline(Obstacle obstacle)
{
    return tr(wordsOf(obstacle).headline);
}

QString ObstacleText::remedy(Obstacle obstacle)
{
    const char *const remedy = wordsOf(obstacle).remedy;
    return remedy ? tr(remedy) : QString();
}

} // namespace vezne::journal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>

/// Common names in Turkey, put together at random.
namespace vezne::bench {

using namespace Qt::StringLiterals;

inline const std::array firstNames{
    u"Ahmet"_s,    u"Ali"_s,     u"Arda"_s,    u"Arzu"_s,    u"Asuman"_s,  u"Aslı"_s,     u"Ayhan"_s,
    u"Ayla"_s,     u"Aylin"_s,   u"Ayşe"_s,    u"Aynur"_s,   u"Bahar"_s,   u"Banu"_s,     u"Barış"_s,
    u"Başak"_s,    u"Berk"_s,    u"Berna"_s,   u"Betül"_s,   u"Beyza"_s,   u"Bilge"_s,    u"Bora"_s,
    u"Buğra"_s,    u"Burak"_s,   u"Burcu"_s,   u"Büşra"_s,   u"Can"_s,     u"Canan"_s,    u"Caner"_s,
    u"Cem"_s,      u"Cemal"_s,   u"Cemile"_s,  u"Ceren"_s,   u"Ceyda"_s,   u"Çağla"_s,    u"Çağrı"_s,
    u"Çetin"_s,    u"Çiğdem"_s,  u"Damla"_s,   u"Defne"_s,   u"Deniz"_s,   u"Derya"_s,    u"Didem"_s,
    u"Dilek"_s,    u"Doğan"_s,   u"Duygu"_s,   u"Ebru"_s,    u"Ece"_s,     u"Eda"_s,      u"Efe"_s,
    u"Elif"_s,     u"Emel"_s,    u"Emine"_s,   u"Emre"_s,    u"Engin"_s,   u"Enes"_s,     u"Ercan"_s,
    u"Erdem"_s,    u"Eren"_s,    u"Erhan"_s,   u"Esin"_s,    u"Esra"_s,    u"Eylül"_s,    u"Fadime"_s,
    u"Fatih"_s,    u"Fatma"_s,   u"Ferhat"_s,  u"Feride"_s,  u"Feyza"_s,   u"Figen"_s,    u"Filiz"_s,
    u"Furkan"_s,   u"Gamze"_s,   u"Gizem"_s,   u"Gökhan"_s,  u"Gönül"_s,   u"Gül"_s,      u"Gülay"_s,
    u"Gülşen"_s,   u"Güneş"_s,   u"Hakan"_s,   u"Hale"_s,    u"Halil"_s,   u"Hande"_s,    u"Hasan"_s,
    u"Hatice"_s,   u"Hülya"_s,   u"Hüseyin"_s, u"Işıl"_s,    u"İbrahim"_s, u"İlker"_s,    u"İnci"_s,
    u"İpek"_s,     u"İrem"_s,    u"İsmail"_s,  u"Kaan"_s,    u"Kadir"_s,   u"Kemal"_s,    u"Kerem"_s,
    u"Koray"_s,    u"Kübra"_s,   u"Leyla"_s,   u"Levent"_s,  u"Lale"_s,    u"Mahmut"_s,   u"Mehmet"_s,
    u"Melek"_s,    u"Melike"_s,  u"Meltem"_s,  u"Mert"_s,    u"Merve"_s,   u"Metin"_s,    u"Mine"_s,
    u"Murat"_s,    u"Mustafa"_s, u"Müge"_s,    u"Nalan"_s,   u"Nazlı"_s,   u"Necla"_s,    u"Nermin"_s,
    u"Neslihan"_s, u"Nesrin"_s,  u"Nihat"_s,   u"Nil"_s,     u"Nur"_s,     u"Nuray"_s,    u"Oğuz"_s,
    u"Okan"_s,     u"Onur"_s,    u"Orhan"_s,   u"Osman"_s,   u"Oya"_s,     u"Ömer"_s,     u"Önder"_s,
    u"Özcan"_s,    u"Özge"_s,    u"Özgür"_s,   u"Özlem"_s,   u"Pelin"_s,   u"Pınar"_s,    u"Ramazan"_s,
    u"Rana"_s,     u"Recep"_s,   u"Reyhan"_s,  u"Rıza"_s,    u"Sabri"_s,   u"Salih"_s,    u"Seda"_s,
    u"Selda"_s,    u"Selim"_s,   u"Selin"_s,   u"Sema"_s,    u"Serap"_s,   u"Serdar"_s,   u"Serkan"_s,
    u"Seval"_s,    u"Sevgi"_s,   u"Sibel"_s,   u"Sinan"_s,   u"Sude"_s,    u"Süleyman"_s, u"Şahin"_s,
    u"Şebnem"_s,   u"Şeyma"_s,   u"Şule"_s,    u"Tamer"_s,   u"Tarık"_s,   u"Tuğba"_s,    u"Tuncay"_s,
    u"Turgut"_s,   u"Tülay"_s,   u"Ufuk"_s,    u"Uğur"_s,    u"Umut"_s,    u"Ümit"_s,     u"Ünal"_s,
    u"Veli"_s,     u"Volkan"_s,  u"Yağmur"_s,  u"Yasemin"_s, u"Yasin"_s,   u"Yavuz"_s,    u"Yeliz"_s,
    u"Yeşim"_s,    u"Yiğit"_s,   u"Yusuf"_s,   u"Zafer"_s,   u"Zehra"_s,   u"Zeki"_s,     u"Zeynep"_s,
    u"Zühal"_s};

inline const std::array surnames{
    u"Acar"_s,     u"Akar"_s,    u"Akbaş"_s,    u"Akbulut"_s,  u"Akgül"_s,     u"Akın"_s,    u"Akkaya"_s,
    u"Aksoy"_s,    u"Aktaş"_s,   u"Akyol"_s,    u"Albayrak"_s, u"Alkan"_s,     u"Altın"_s,   u"Altun"_s,
    u"Arslan"_s,   u"Aslan"_s,   u"Atasoy"_s,   u"Ateş"_s,     u"Avcı"_s,      u"Aydın"_s,   u"Aydoğan"_s,
    u"Ayhan"_s,    u"Balcı"_s,   u"Baran"_s,    u"Başaran"_s,  u"Bayraktar"_s, u"Bayram"_s,  u"Bilgin"_s,
    u"Bilir"_s,    u"Bozkurt"_s, u"Bulut"_s,    u"Can"_s,      u"Ceylan"_s,    u"Coşkun"_s,  u"Çakır"_s,
    u"Çakmak"_s,   u"Çam"_s,     u"Çelik"_s,    u"Çetin"_s,    u"Çetinkaya"_s, u"Çiftçi"_s,  u"Çınar"_s,
    u"Çolak"_s,    u"Dağ"_s,     u"Demir"_s,    u"Demirci"_s,  u"Demirel"_s,   u"Deniz"_s,   u"Dinç"_s,
    u"Doğan"_s,    u"Doğru"_s,   u"Duman"_s,    u"Duran"_s,    u"Durmaz"_s,    u"Ekinci"_s,  u"Elmas"_s,
    u"Er"_s,       u"Erdem"_s,   u"Erdoğan"_s,  u"Eren"_s,     u"Ergin"_s,     u"Erkan"_s,   u"Erol"_s,
    u"Ersoy"_s,    u"Ertürk"_s,  u"Esen"_s,     u"Güler"_s,    u"Gültekin"_s,  u"Gümüş"_s,   u"Gün"_s,
    u"Güner"_s,    u"Güneş"_s,   u"Güngör"_s,   u"Gürbüz"_s,   u"Güven"_s,     u"Işık"_s,    u"İnan"_s,
    u"İnce"_s,     u"İpek"_s,    u"Kahraman"_s, u"Kalkan"_s,   u"Kaplan"_s,    u"Kara"_s,    u"Karaca"_s,
    u"Karadağ"_s,  u"Karakaş"_s, u"Karakoç"_s,  u"Karataş"_s,  u"Kartal"_s,    u"Kavak"_s,   u"Kaya"_s,
    u"Kaymak"_s,   u"Kılıç"_s,   u"Kılınç"_s,   u"Kırmızı"_s,  u"Koç"_s,       u"Koçak"_s,   u"Korkmaz"_s,
    u"Köse"_s,     u"Kurt"_s,    u"Kuş"_s,      u"Kutlu"_s,    u"Küçük"_s,     u"Metin"_s,   u"Mutlu"_s,
    u"Oral"_s,     u"Orhan"_s,   u"Öz"_s,       u"Özbek"_s,    u"Özcan"_s,     u"Özçelik"_s, u"Özdemir"_s,
    u"Özen"_s,     u"Özer"_s,    u"Özgür"_s,    u"Özkan"_s,    u"Özmen"_s,     u"Öztürk"_s,  u"Parlak"_s,
    u"Pehlivan"_s, u"Polat"_s,   u"Sarı"_s,     u"Sağlam"_s,   u"Savaş"_s,     u"Selvi"_s,   u"Sevinç"_s,
    u"Soylu"_s,    u"Sönmez"_s,  u"Şahin"_s,    u"Şen"_s,      u"Şener"_s,     u"Şimşek"_s,  u"Taş"_s,
    u"Taşkın"_s,   u"Tekin"_s,   u"Temiz"_s,    u"Toprak"_s,   u"Topal"_s,     u"Tosun"_s,   u"Tuna"_s,
    u"Tunç"_s,     u"Turan"_s,   u"Türk"_s,     u"Uçar"_s,     u"Uğur"_s,      u"Uluç"_s,    u"Ulusoy"_s,
    u"Uslu"_s,     u"Uysal"_s,   u"Uzun"_s,     u"Ünal"_s,     u"Ünlü"_s,      u"Vural"_s,   u"Yalçın"_s,
    u"Yaman"_s,    u"Yaşar"_s,   u"Yavuz"_s,    u"Yazıcı"_s,   u"Yıldırım"_s,  u"Yıldız"_s,  u"Yılmaz"_s,
    u"Yiğit"_s,    u"Yücel"_s,   u"Yüksel"_s,   u"Zengin"_s};

} // namespace vezne::bench

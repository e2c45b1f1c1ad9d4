#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace toasoan {

enum class Tone { Level, Falling, Asking, Tumbling, Rising, Heavy }; // ngang huyền hỏi ngã sắc nặng
enum class ToneStyle { Traditional, Modern };                        // hòa khỏe thúy · hoà khoẻ thuý

// A Vietnamese syllable taken apart, lower case: "Nguyễn" is "ng" + "uyên" + Tumbling.
struct Syllable
{
    QString onset;
    QString rhyme; // without tone
    Tone tone = Tone::Level;

    bool operator==(const Syllable &) const = default;
};

// Takes `text` (NFC, any case) apart by the orthographic grammar (design/language §2.1). Nothing when no
// Vietnamese syllable is written so; a tone in either school's place is fine, anywhere else it is not.
std::optional<Syllable> parseSyllable(QStringView text);

// The same, wherever the tone mark stands: for repairing "tòan" and "đựơc".
std::optional<Syllable> parseMisplacedTone(QStringView text);

// How letters stand to the syllables there are.
enum class SyllableFit { None, Beginning, Whole };

// For letters that are being typed, lower case, without tone: marks may still be missing as well ("duong"
// begins "dương"). Looser than parseSyllable(): onsets and rhymes go together that spelling keeps apart (Kạn,
// "nghành").
SyllableFit syllableFit(QStringView letters);

// Which of `letters`, a syllable or its beginning without tone, bears the tone mark in `style`; -1: none can.
int toneLetter(QStringView letters, ToneStyle style);

// Puts a syllable together with the tone mark where `style` wants it.
QString written(const Syllable &syllable, ToneStyle style);

// Every syllable the grammar allows, used or not.
QList<Syllable> everySyllable();

// `word` with its tone mark where `style` wants it, case kept; returned as it is when it is no syllable.
QString withToneStyle(const QString &word, ToneStyle style);

} // namespace toasoan

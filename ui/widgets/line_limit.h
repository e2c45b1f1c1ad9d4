#pragma once

class QLineEdit;
class QPlainTextEdit;

namespace toasoan {

// Lets `line` hold at most `most` characters, and says so under it when something typed or pasted did not
// fit.
void limitLength(QLineEdit &line, int most);
// The same for a text: what goes beyond is taken out at its end.
void limitLength(QPlainTextEdit &text, int most);

} // namespace toasoan

#pragma once

class QLineEdit;

namespace toasoan {

// Lets `line` hold at most `most` characters, and says so under it when something typed or pasted did not
// fit.
void limitLength(QLineEdit &line, int most);

} // namespace toasoan

//! Word boundaries within letters and digits: `fooBar`, `HTTPRequest`, `userIDs`.

/// Words of mixed case that are not split.
const WHOLE: &[&str] = &[
    "GraphQL",
    "IPv4",
    "IPv6",
    "OAuth",
    "PostgreSQL",
    "iOS",
    "macOS",
];

/// The words of a run of ASCII letters and digits.
pub(super) fn split(run: &str) -> impl Iterator<Item = &str> {
    let mut rest = run;
    std::iter::from_fn(move || {
        let (word, after) = rest.split_at_checked(Cursor::new(rest).word())?;
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

/// A cursor over a word.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Upper,
    Lower,
    Digit,
    End,
}

use Kind::{Digit, End, Lower, Upper};

impl<'t> Cursor<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// The end of the first word.
    fn word(mut self) -> usize {
        if let Some(length) = whole(self.text) {
            self.at = length;
            self.skip(&[Digit]);
            return self.at;
        }
        // Digits that begin a word belong to what follows: `2FAEnabled`, `3DModel`.
        self.skip(&[Digit]);
        match (self.kind(0), self.kind(1)) {
            (Upper, Upper) => self.acronym(),
            (Upper, _) => {
                self.at += 1;
                self.after_capitals();
            }
            _ => self.skip(&[Lower, Digit]),
        }
        self.at
    }

    /// Several capital letters.
    fn acronym(&mut self) {
        self.skip(&[Upper]);
        match (self.kind(0), self.kind(1)) {
            // `IDs`, `URLsList`
            (Lower, End | Upper) if self.is("s") => self.at += 1,
            // `UUIDv4`
            (Lower, Digit) if self.is("v") => {}
            // `HTTPRequest`
            (Lower, _) => self.at -= 1,
            _ => self.after_capitals(),
        }
    }

    /// The rest of a word after capital letters: lowercase letters, or digits.
    fn after_capitals(&mut self) {
        while self.kind(0) == Digit {
            self.skip(&[Digit]);
            while self.is_capital_after_digits() {
                self.at += 1;
            }
        }
        if self.kind(0) == Lower {
            self.skip(&[Lower, Digit]);
        }
    }

    /// Whether a capital letter after digits belongs to the same word: a single one does
    /// (`E2E`), several ones do if the word begins with a single one that is not the `V` of a
    /// version (`C2PA`, but `V1API`, `SHA256RSA`). One before a lowercase letter begins a word.
    fn is_capital_after_digits(&self) -> bool {
        match (self.kind(0), self.kind(1), self.kind(2)) {
            (Upper, Digit | End, _) | (Upper, Upper, Lower) => true,
            (Upper, Upper, _) => {
                let is_version = self.text.starts_with('V');
                Self::new(self.text).kind(1) == Digit && !is_version
            }
            _ => false,
        }
    }

    fn is(&self, letter: &str) -> bool {
        self.text
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with(letter))
    }

    fn kind(&self, ahead: usize) -> Kind {
        match self.text.as_bytes().get(self.at + ahead) {
            Some(byte) if byte.is_ascii_uppercase() => Upper,
            Some(byte) if byte.is_ascii_digit() => Digit,
            Some(_) => Lower,
            None => End,
        }
    }

    fn skip(&mut self, kinds: &[Kind]) {
        while kinds.contains(&self.kind(0)) {
            self.at += 1;
        }
    }
}

/// The length of the word at the beginning of a text, if it is one that is not split.
fn whole(text: &str) -> Option<usize> {
    let is_here = |word: &&&str| {
        text.strip_prefix(**word)
            .is_some_and(|after| !after.starts_with(|c: char| c.is_ascii_lowercase()))
    };
    WHOLE.iter().find(is_here).map(|word| word.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn splits(words: &str) {
        let run = words.replace(' ', "");
        assert_eq!(split(&run).collect::<Vec<_>>().join(" "), words);
    }

    #[test]
    fn words_begin_with_capital_letters() {
        splits("foo Bar Baz");
        splits("Git Hub API");
        splits("address1");
        splits("Address2 Line");
        splits("foo2 Bar");
        splits("x Coordinate");
        splits("ALLCAPS");
        splits("");
    }

    #[test]
    fn acronyms_end_before_the_next_word() {
        splits("URL Parser");
        splits("HTTP Request");
        splits("API Key");
        splits("MCP Tool");
        splits("get HTTP Response");
        splits("is A Test");
    }

    #[test]
    fn plurals_of_acronyms_are_one_word() {
        splits("IDs");
        splits("user IDs");
        splits("URLs List");
        splits("cluster IPs");
        splits("ID Sum");
        splits("Is Set");
    }

    #[test]
    fn versions_and_digits_stay_with_their_word() {
        splits("UUID v4");
        splits("UUID v4 Token");
        splits("V1beta1");
        splits("V1 Pod");
        splits("V1 API Group");
        splits("SHA256 RSA");
        splits("S3 Bucket");
        splits("MP4 Video");
        splits("EC2 ID");
        splits("C2PA Result");
        splits("UTF8mb4");
        splits("K8s API");
    }

    #[test]
    fn digits_inside_of_a_word_do_not_end_it() {
        splits("E2E Test");
        splits("B2B");
        splits("L10N");
        splits("I18n Key");
        splits("3D Model");
        splits("2FA Enabled");
        splits("1Password");
        splits("5xx");
    }

    #[test]
    fn some_words_have_their_own_case() {
        splits("OAuth2 Token");
        splits("Git Hub OAuth");
        splits("iOS Device");
        splits("my IPv4 Address");
        splits("GraphQL");
        splits("O Authority");
    }
}

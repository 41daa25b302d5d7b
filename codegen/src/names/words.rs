//! The words that identifiers consist of.
//!
//! Imports `ascii`, `split`.

use std::borrow::Cow;

use heck::{ToKebabCase, ToUpperCamelCase};

use super::ascii::ascii;
use super::split::split;

/// The maximum length of the joined words: a name has less than 100 characters, even with a
/// letter before it and an underscore after it.
const LONGEST: usize = 98;

/// The words of a name, of lowercase ASCII letters and digits; at least one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Words(Vec<String>);

impl Words {
    /// The words of a text.
    pub(super) fn of(text: &str) -> Self {
        let mut reader = Reader::default();
        reader.read(&ascii(text));
        if reader.words.is_empty() {
            reader.words = spelled(text);
        }
        Self(reader.words)
    }

    /// The words of an operation's id, or of a component's name. The path `/` of an id that is
    /// made of a method and a path becomes a word of its own.
    pub(super) fn of_id(id: &str) -> Self {
        match id.strip_suffix(" /") {
            Some(method) if is_made(id) => Self::of(&format!("{method} root")),
            _ => Self::of(id),
        }
    }

    /// The words of several texts.
    pub(super) fn join(parts: impl IntoIterator<Item = Self>) -> Self {
        Self(parts.into_iter().flat_map(|words| words.0).collect())
    }

    /// These words and another one.
    pub(super) fn with(&self, word: String) -> Self {
        Self(self.0.iter().cloned().chain([word]).collect())
    }

    /// Whether this is the last of these words.
    pub(super) fn ends_with(&self, word: &str) -> bool {
        self.0.last().is_some_and(|last| last == word)
    }

    /// `snake_case`, beginning with a letter.
    pub(super) fn snake(&self) -> String {
        // The words are in lowercase, so that joining them is all that there is to do.
        let words = self.shortened().join("_");
        match words.starts_with(|c: char| c.is_ascii_digit()) {
            true => format!("n{words}"),
            false => words,
        }
    }

    /// `kebab-case`.
    pub(super) fn kebab(&self) -> String {
        self.shortened().join(" ").to_kebab_case()
    }

    /// `UpperCamelCase`, beginning with a letter. Digits of two words are separated by `_`.
    pub(super) fn camel(&self) -> String {
        let is_digit = |c: char| c.is_ascii_digit();
        let mut out = String::new();
        for word in self.shortened().iter() {
            if out.is_empty() && word.starts_with(is_digit) {
                out.push('N');
            } else if out.ends_with(is_digit) && word.starts_with(is_digit) {
                out.push('_');
            }
            out.push_str(&word.to_upper_camel_case());
        }
        out
    }

    /// As many words from the beginning and the end as fit: names have a common beginning, and
    /// differ at the end.
    fn shortened(&self) -> Cow<'_, [String]> {
        let length = |words: &[String]| words.iter().map(|word| word.len() + 1).sum::<usize>();
        if length(&self.0) <= LONGEST {
            return Cow::Borrowed(&self.0);
        }
        let words = self.0.iter().map(|word| cut(word));
        let (mut words, mut head, mut tail) = (words, Vec::new(), Vec::new());
        while let Some(word) = match head.len() > tail.len() {
            true => words.next_back(),
            false => words.next(),
        } {
            if length(&head) + length(&tail) + word.len() > LONGEST {
                break;
            }
            match head.len() > tail.len() {
                true => tail.push(word),
                false => head.push(word),
            }
        }
        tail.reverse();
        head.append(&mut tail);
        Cow::Owned(head)
    }
}

/// Whether an id of an operation is made of a method and a path: `get /pets`.
pub(super) fn is_made(id: &str) -> bool {
    id.split_once(' ')
        .is_some_and(|(_, path)| path.starts_with('/'))
}

/// The beginning and the end of a word that takes more than half of the maximum length.
fn cut(word: &str) -> String {
    const END: usize = LONGEST / 4;
    match (word.get(..END), word.len().checked_sub(END)) {
        (Some(head), Some(at)) if at > END => {
            format!("{head}{}", word.get(at..).unwrap_or_default())
        }
        _ => word.to_owned(),
    }
}

/// A reader of words.
#[derive(Default)]
struct Reader {
    words: Vec<String>,
    /// Whether a name in braces has just ended.
    is_after_brace: bool,
}

impl Reader {
    fn read(&mut self, text: &str) {
        let mut rest = text.trim_ascii_start();
        // The sign distinguishes `+1` from `-1`, and `-name` from `name`.
        if let Some(after) = rest.strip_prefix('-')
            && after.starts_with(|c: char| c.is_ascii_alphanumeric())
        {
            self.push("minus");
        }
        while let Some(c) = rest.chars().next() {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric());
            let (run, after) = rest.split_at(end.unwrap_or(rest.len()));
            if run.is_empty() {
                rest = rest.get(c.len_utf8()..).unwrap_or_default();
                self.symbol(c, rest);
            } else {
                split(run).for_each(|word| self.push(word.to_ascii_lowercase()));
                rest = after;
            }
        }
    }

    fn push(&mut self, word: impl Into<String>) {
        self.words.push(word.into());
        self.is_after_brace = false;
    }

    fn symbol(&mut self, c: char, after: &str) {
        match c {
            // `/pets/{id}` becomes `pets by id`; `/{owner}/{repo}`: `by owner and repo`.
            '{' if after.starts_with(|c: char| c.is_ascii_alphanumeric()) => {
                match (self.is_after_brace, self.words.is_empty()) {
                    (true, _) => self.push("and"),
                    (false, true) => {}
                    (false, false) => self.push("by"),
                }
            }
            '}' => self.is_after_brace = true,
            c => {
                if let Some(word) = symbol(c) {
                    self.push(word);
                }
            }
        }
    }
}

/// The words of symbols that distinguish otherwise equal names: `StartTime<`, `StartTime>`.
fn symbol(c: char) -> Option<&'static str> {
    Some(match c {
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '+' => "plus",
        '!' => "not",
        '*' => "star",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '~' => "tilde",
        _ => return None,
    })
}

/// The words of a text without letters and digits, symbol by symbol.
fn spelled(text: &str) -> Vec<String> {
    if text.is_empty() {
        return vec!["empty".to_owned()];
    }
    let symbols = text.chars().take(8).flat_map(|c| match punctuation(c) {
        Some(name) => name.split(' ').map(str::to_owned).collect(),
        None => vec![format!("u{:04x}", u32::from(c))],
    });
    symbols.collect()
}

/// The words of punctuation, which separates words if there are any.
pub(super) fn punctuation(c: char) -> Option<&'static str> {
    Some(match c {
        ' ' => "space",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '\'' => "apostrophe",
        '(' => "left parenthesis",
        ')' => "right parenthesis",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '?' => "question",
        '@' => "at",
        '[' => "left bracket",
        ']' => "right bracket",
        '\\' => "backslash",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "left brace",
        '}' => "right brace",
        c => return symbol(c),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn snake(text: &str, expected: &str) {
        assert_eq!(Words::of(text).snake(), expected, "{text}");
    }

    #[test]
    fn words_are_joined_in_each_case() {
        let words = Words::of("userIDs of HTTPRequest");
        assert_eq!(words.snake(), "user_ids_of_http_request");
        assert_eq!(words.camel(), "UserIdsOfHttpRequest");
        assert_eq!(words.kebab(), "user-ids-of-http-request");
    }

    #[test]
    fn names_begin_with_a_letter_and_digits_are_separated() {
        snake("2nd", "n2nd");
        assert_eq!(Words::of("2022-11-28").camel(), "N2022_11_28");
        assert_eq!(Words::of("v1.2").camel(), "V1_2");
        assert_eq!(Words::of("1h").camel(), "N1h");
        assert_ne!(Words::of("1.20").camel(), Words::of("12.0").camel());
    }

    #[test]
    fn symbols_that_distinguish_are_words() {
        snake("StartTime<", "start_time_less");
        snake("+1", "plus_1");
        snake("-1", "minus_1");
        snake("-name", "minus_name");
        snake("@type", "type");
        snake("", "empty");
        snake("$", "dollar");
        snake("--", "minus_minus");
        snake("→", "u2192");
        snake("\u{301}", "u0301");
        snake("🚀", "rocket");
    }

    #[test]
    fn parameters_of_paths_are_words() {
        snake("get /pets/{id}/toys", "get_pets_by_id_toys");
        snake("get-/pets/{petId}", "get_pets_by_pet_id");
        snake(
            "get /repos/{owner}/{repo}/issues",
            "get_repos_by_owner_and_repo_issues",
        );
        snake("/Calls/{Sid}.json", "calls_by_sid_json");
        snake("{id}", "id");
        snake("{\"a\": {}}", "a");
        snake("api.v1.Pets.list", "api_v1_pets_list");
    }

    #[test]
    fn long_names_keep_both_ends() {
        let long = (0..99)
            .map(|n| format!("word{n}"))
            .collect::<Vec<_>>()
            .join(" ");
        let name = Words::of(&long).snake();
        assert!(name.len() <= LONGEST, "{name}");
        assert!(name.starts_with("word0_word1_"), "{name}");
        assert!(name.ends_with("_word97_word98"), "{name}");
        let name = Words::of(&format!("first{}last", "x".repeat(500))).camel();
        assert!(name.len() <= LONGEST, "{name}");
        assert!(
            name.starts_with("Firstx") && name.ends_with("xlast"),
            "{name}"
        );
        let name = Words::of(&"1.".repeat(500)).camel();
        assert!(name.len() <= LONGEST + 1, "{name}");
    }
}

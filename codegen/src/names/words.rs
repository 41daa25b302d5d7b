//! The words that identifiers consist of.
//!
//! Imports `ascii`, `split`, `symbols`.

use std::borrow::Cow;

use super::ascii::ascii;
use super::split::split;
use super::symbols::{spelled, symbol};

/// The maximum length of the joined words: a name has less than 100 characters, even with a
/// letter before it and an underscore after it.
const LONGEST: usize = 98;

/// A longer name is hard to read. Names of the document may be longer, but none that is made is.
const LONG: usize = 60;

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
    /// made of a method and a path becomes a word of its own. Of a long path, the parameters are
    /// omitted, except at its end.
    pub(super) fn of_id(id: &str) -> Self {
        if !is_made(id) {
            return Self::of(id);
        }
        if let Some(method) = id.strip_suffix(" /") {
            return Self::of(&format!("{method} root"));
        }
        let words = Self::of(id);
        match words.is_long() {
            true => Self::of(&without_parameters(id)).fitting(),
            false => words,
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

    /// These words and others, which say what it is that has the name of these. If that makes the
    /// name a long one, these are shortened.
    pub(super) fn followed_by(&self, text: &str) -> Self {
        let (words, long) = (Self::of(text), LONG.saturating_sub(text.len()));
        let whole = Self::join([self.clone(), words.clone()]);
        match whole.is_long() && !self.is_long() {
            true => Self::join([self.within(long), words]),
            false => whole,
        }
    }

    /// These words if their name is not a long one, or else as many as fit.
    pub(super) fn fitting(self) -> Self {
        match self.is_long() {
            true => self.within(LONG),
            false => self,
        }
    }

    fn is_long(&self) -> bool {
        self.camel().len() > LONG
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
        self.shortened().join("-")
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
            let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
            out.extend(first.chars().map(|c| c.to_ascii_uppercase()));
            out.push_str(rest);
        }
        out
    }

    /// As many words from the beginning and the end as fit: names have a common beginning, and
    /// differ at the end.
    fn shortened(&self) -> Cow<'_, [String]> {
        let length = self.0.iter().map(|word| word.len() + 1).sum::<usize>();
        match length > LONGEST {
            true => Cow::Owned(self.within(LONGEST).0),
            false => Cow::Borrowed(&self.0),
        }
    }

    /// As many words from the beginning and the end as fit into a length.
    fn within(&self, longest: usize) -> Self {
        let length = |words: &[String]| words.iter().map(|word| word.len() + 1).sum::<usize>();
        let words = self.0.iter().map(|word| cut(word, longest));
        let (mut words, mut head, mut tail) = (words, Vec::new(), Vec::new());
        while let Some(word) = match head.len() > tail.len() {
            true => words.next_back(),
            false => words.next(),
        } {
            if length(&head) + length(&tail) + word.len() > longest {
                break;
            }
            match head.len() > tail.len() {
                true => tail.push(word),
                false => head.push(word),
            }
        }
        tail.reverse();
        head.append(&mut tail);
        Self(head)
    }
}

/// Whether an id of an operation is made of a method and a path: `get /pets`.
pub(super) fn is_made(id: &str) -> bool {
    id.split_once(' ')
        .is_some_and(|(_, path)| path.starts_with('/'))
}

/// A method and a path without the parameters in it, except at its end.
fn without_parameters(id: &str) -> String {
    let mut segments: Vec<_> = id.split('/').collect();
    let last = segments.pop().unwrap_or_default();
    segments.retain(|segment| !(segment.starts_with('{') && segment.ends_with('}')));
    segments.push(last);
    segments.join("/")
}

/// The beginning and the end of a word that takes more than half of the maximum length.
fn cut(word: &str, longest: usize) -> String {
    let end = longest / 4;
    match (word.get(..end), word.len().checked_sub(end)) {
        (Some(head), Some(at)) if at > end => {
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

    #[test]
    fn names_that_are_made_are_not_long() {
        let id = "get /users/{user}/connections/{connection}/accounts/{account}/{month}";
        let name = Words::of_id(id).camel();
        assert_eq!(name, "GetUsersConnectionsAccountsByMonth");
        let id = format!("get {}", "/segment".repeat(20));
        let name = Words::of_id(&id).camel();
        assert!(name.len() <= LONG && name.ends_with("Segment"), "{name}");
        let id = Words::of("GetRepositoriesPullRequestsReviewCommentsReactionsOfUser");
        assert_eq!(id.camel().len(), 56);
        let name = id.followed_by("request").camel();
        assert_eq!(name, "GetRepositoriesPullRequestsReactionsOfUserRequest");
        let long = Words::of(&"word ".repeat(16)).followed_by("request");
        assert_eq!(long.camel(), "Word".repeat(16) + "Request");
    }
}

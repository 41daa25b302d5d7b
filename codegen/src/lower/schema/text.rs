//! Strings: plain ones, those with rules, and those with a format.

use super::Shaped;
use super::conjunction::Conjunction;
use super::number::{Unchecked, range};
use crate::analysis::{self, Refusal};
use crate::diag::{Code, Diagnostic};
use crate::ir::{Format, Label, Pattern, Rule, Rules, Shape, Step, Text, TextFormat, Type};
use crate::lower::Lowering;
use crate::spec::Cursor;

/// What is known of a text.
pub(super) struct Texts {
    rules: Text,
    format: Option<TextFormat>,
    pub(super) unchecked: Vec<Unchecked>,
    /// Rules for which the type has no room.
    pub(super) more: Rules,
}

impl Texts {
    /// All rules as such, for a type that has room for none.
    pub(super) fn into_rules(self) -> Rules {
        let format = self.rules.format;
        let rest = Text {
            format: None,
            ..self.rules
        };
        let rest = (rest != Text::default()).then_some(Rule::Text(rest));
        let format = format.map(Rule::Format);
        rest.into_iter().chain(format).chain(self.more).collect()
    }
}

impl<'d> Lowering<'d, '_> {
    pub(super) fn text(&self, whole: &Conjunction<'d>) -> Shape {
        let texts = self.texts(whole);
        if texts.rules == Text::default() {
            Shape::Alias(Type::String(texts.format))
        } else if texts.rules.is_format_alone() {
            Shape::Alias(Type::Text(Box::new(texts.rules)))
        } else {
            Shape::Text(texts.rules)
        }
    }

    pub(super) fn texts(&self, whole: &Conjunction<'d>) -> Texts {
        let (mut unchecked, mut more) = (Vec::new(), Rules::new());
        let (min_length, max_length) = range(whole, ["minLength", "maxLength"]);
        let mut rules = Text {
            min_length,
            max_length,
            pattern: self.pattern(whole, &mut unchecked, &mut more),
            format: None,
            secret: false,
        };
        let is_plain = rules == Text::default() && unchecked.is_empty();
        let mut format = None;
        let others = named_formats(whole).filter(|(_, name)| *name != PASSWORD);
        for (keyword, name) in others {
            let is_free = rules.format.is_none() && format.is_none();
            let typed = type_of(name).filter(|_| is_plain);
            let checked = Format::named(name).filter(|_| keyword == "format");
            match (typed, checked) {
                (Some(typed), _) if is_free || format == Some(typed) => format = Some(typed),
                (None, Some(known)) if is_free || rules.format == Some(known) => {
                    rules.format = Some(known);
                }
                (_, Some(known)) => more.push(Rule::Format(known)),
                (_, None) => unchecked.push((keyword, name.to_owned())),
            }
        }
        if named_formats(whole).any(|(_, name)| name == PASSWORD) {
            // Without a rule, there is nothing that a message could show.
            rules.secret = rules != Text::default();
        }
        Texts {
            rules,
            format,
            unchecked,
            more,
        }
    }

    /// The first pattern that can be checked; others are more rules.
    fn pattern(
        &self,
        whole: &Conjunction<'d>,
        unchecked: &mut Vec<Unchecked>,
        more: &mut Rules,
    ) -> Option<Pattern> {
        let mut kept: Option<Pattern> = None;
        for (_, place) in whole.all("pattern") {
            let Some(source) = place.node.as_str() else {
                continue;
            };
            match self.compiled(source, &place) {
                Ok(pattern) if kept.is_none() => kept = Some(pattern),
                Ok(pattern) if kept.as_ref() == Some(&pattern) => {}
                Ok(pattern) => more.push(Rule::Text(Text {
                    pattern: Some(pattern),
                    ..Text::default()
                })),
                Err(Refusal::TooLarge) => unchecked.push(("pattern", source.to_owned())),
                Err(Refusal::Invalid(reason)) => {
                    let message = format!("this is no regular expression (ECMA 262): {reason}");
                    self.found
                        .push(Diagnostic::new(Code::BAD_PATTERN, &place.at, message));
                }
            }
        }
        kept
    }

    /// The pattern that stands at a place, or names what stands there. One that cannot be
    /// checked is told.
    pub(super) fn pattern_at(&self, place: &Cursor<'d>, source: &'d str) -> Option<Pattern> {
        match self.compiled(source, place) {
            Ok(pattern) => Some(pattern),
            Err(Refusal::TooLarge) => {
                // Names have no keyword of their own.
                self.omit(&place.at, "a pattern is not checked: it is too large");
                None
            }
            Err(Refusal::Invalid(reason)) => {
                let message = format!("this is no regular expression (ECMA 262): {reason}");
                self.refuse(Code::BAD_PATTERN, &place.at, message);
                None
            }
        }
    }

    /// A pattern with what matches it; documents have the same ones in very many places, the
    /// first of which is told of one that can take long.
    fn compiled(&self, source: &'d str, place: &Cursor<'d>) -> Result<Pattern, Refusal> {
        if let Some(known) = self.known.patterns.borrow().get(source) {
            return known.clone();
        }
        let compiled = analysis::compile(source);
        if compiled.as_ref().is_ok_and(analysis::can_take_long) {
            let message = "long texts can take this pattern a time without bound: it has \
                lookaround or back references, beside repetitions without an end";
            let fault = Diagnostic::new(Code::SLOW_PATTERN, &place.at, message);
            let help = "write it without these, or put an end to its repetitions: `{0,64}` \
                instead of `*`";
            self.found.push(fault.help(help));
        }
        let mut patterns = self.known.patterns.borrow_mut();
        patterns.insert(source, compiled.clone());
        compiled
    }

    /// The type of a text with rules that has no name of its own. Where it begins with
    /// letters that no other kind of text begins with, all such texts are of one type, so
    /// that a value goes from one place to the other.
    pub(super) fn inline_text(
        &mut self,
        text: Text,
        whole: &Conjunction<'d>,
        label: &Label,
    ) -> Type {
        let Some(name) = prefix(&text).zip(last_word(label)) else {
            return Type::Text(Box::new(text));
        };
        let name = format!("{} {}", name.0, name.1);
        let key = (name, text);
        if let Some(id) = self.known.texts.get(&key) {
            return Type::Named(*id);
        }
        let id = self.reserve_unkeyed();
        let (name, text) = key.clone();
        self.known.texts.insert(key, id);
        let shaped = Shaped::of(Shape::Text(text));
        self.put(id, whole.owner.as_ref(), Label::head(&name), shaped);
        Type::Named(id)
    }
}

/// The format of texts that no message shows (OpenAPI 3.0.3, Data Types).
pub(super) const PASSWORD: &str = "password";

/// The format of this name, where it has a type of its own.
fn type_of(name: &str) -> Option<TextFormat> {
    match name {
        "date-time" => Some(TextFormat::DateTime),
        "date" => Some(TextFormat::Date),
        "byte" | "base64" => Some(TextFormat::Base64),
        _ => None,
    }
}

fn named_formats<'d>(whole: &Conjunction<'d>) -> impl Iterator<Item = (&'static str, &'d str)> {
    let keywords = ["format", "contentEncoding"];
    whole.schemas().flat_map(move |schema| {
        let named = keywords.map(|keyword| Some((keyword, schema.text(keyword)?)));
        named.into_iter().flatten()
    })
}

/// The letters and digits that each text begins with, if there are two or more.
fn prefix(text: &Text) -> Option<String> {
    let steps = text.pattern.as_ref()?.steps()?;
    let Some(Step::Literal(bytes)) = steps.steps.first() else {
        return None;
    };
    let letters = bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric());
    let letters: String = letters.map(|byte| char::from(*byte)).collect();
    (steps.from_start && letters.len() >= 2).then_some(letters)
}

/// The last word of what something is called, in lower case: `sid` of `ConversationSid`.
/// Items go by the name of their list.
fn last_word(label: &Label) -> Option<String> {
    let own = |part: &&String| !matches!(part.as_str(), "item" | "value");
    let name = label.path.iter().rfind(own).unwrap_or(&label.family);
    let is_item = label.path.last().is_some_and(|last| last == "item");
    let mut word = String::new();
    let mut later: Option<char> = None;
    for c in name.chars().rev().skip_while(|c| !c.is_alphanumeric()) {
        let starts_before = later.is_some_and(|later| later.is_uppercase() && c.is_lowercase());
        if !c.is_alphanumeric() || starts_before {
            break;
        }
        word.push(c);
        later = Some(c);
    }
    let word: String = word.chars().rev().collect::<String>().to_lowercase();
    match word.strip_suffix('s') {
        Some(one) if is_item && !one.is_empty() && !one.ends_with('s') => Some(one.to_owned()),
        _ => (!word.is_empty()).then_some(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_names_a_kind_of_text() {
        let of = |family: &str, way: &[&str]| {
            let way = way.iter().map(|part| (*part).to_owned()).collect();
            let family = family.to_owned();
            last_word(&Label { family, path: way }).unwrap()
        };
        for name in [
            "ConversationSid",
            "conversation_sid",
            "sid",
            "ServiceSID",
            "a-Sid_",
        ] {
            assert_eq!(of("op", &[name]), "sid", "{name}");
        }
        assert_eq!(of("ListSids", &["item"]), "sid");
        assert_eq!(of("op", &["addresses", "item"]), "addresse");
        assert_eq!(of("op", &["class", "item"]), "class");
        assert_eq!(of("op", &["links", "value"]), "links");
    }
}

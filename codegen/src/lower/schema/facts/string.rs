//! Strings: plain ones, those with constraints, and those with a format.
//!
//! Imports `analysis`, `ir`, `keyword` and `spec`; the context, intersections, and secrets.

use indexmap::IndexSet;

use super::number::range;
use super::secret::{PASSWORD, is_password};
use crate::analysis::Refusal;
use crate::ir::{Format, Pattern, Rule, Rules, Text, TextFormat};
use crate::keyword::Keyword;
use crate::lower::context::Context;
use crate::lower::schema::intersection::Intersection;
use crate::spec::{Cursor, Node};

/// What is known of a string.
#[derive(Debug)]
pub(in crate::lower::schema) struct StringFacts<'d> {
    /// What a type can enforce.
    pub(in crate::lower::schema) text: Text,
    /// A format that has a type of its own.
    pub(in crate::lower::schema) format: Option<TextFormat>,
    /// Keywords that no code enforces, with their values.
    pub(in crate::lower::schema) documented: Vec<(Keyword, String)>,
    /// Constraints for which the type has no room.
    pub(in crate::lower::schema) rules: Rules,
    /// Values of a set that can grow (Zalando's RESTful API guidelines, rule 112:
    /// `x-extensible-enum`).
    pub(in crate::lower::schema) known_values: Option<Vec<&'d str>>,
}

impl StringFacts<'_> {
    /// Whether every string is valid.
    pub(in crate::lower::schema) fn is_plain(&self) -> bool {
        self.text == Text::default() && self.format.is_none() && self.documented.is_empty()
    }

    /// All constraints as rules, for a type that has room for none.
    pub(in crate::lower::schema) fn all_rules(&self) -> Rules {
        let rest = Text {
            format: None,
            ..self.text.clone()
        };
        let rest = (rest != Text::default()).then_some(Rule::Text(rest));
        let format = self.text.format.map(Rule::Format);
        let all = rest.into_iter().chain(format);
        all.chain(self.rules.iter().cloned()).collect()
    }
}

/// What an intersection says about strings.
pub(in crate::lower::schema) fn string<'d>(
    cx: &Context<'d, '_>,
    whole: &Intersection<'d>,
) -> StringFacts<'d> {
    let (mut documented, mut rules) = (Vec::new(), Rules::new());
    let (min_length, max_length) = range(whole, [Keyword::MinLength, Keyword::MaxLength]);
    let mut text = Text {
        min_length,
        max_length,
        pattern: pattern(cx, whole, &mut documented, &mut rules),
        format: None,
        secret: false,
    };
    let is_plain = text == Text::default() && documented.is_empty();
    let mut format = None;
    let others = named_formats(whole).filter(|(_, name)| *name != PASSWORD);
    for (keyword, name) in others {
        let is_free = text.format.is_none() && format.is_none();
        let typed = type_of(name).filter(|_| is_plain);
        let checked: Option<Format> = name.parse().ok().filter(|_| keyword == Keyword::Format);
        match (typed, checked) {
            (Some(typed), _) if is_free || format == Some(typed) => format = Some(typed),
            (None, Some(known)) if is_free || text.format == Some(known) => {
                text.format = Some(known);
            }
            (_, Some(known)) => rules.push(Rule::Format(known)),
            (_, None) => documented.push((keyword, name.to_owned())),
        }
    }
    if whole.schemas().any(is_password) {
        // Without a constraint, there is nothing that a message could show.
        text.secret = text != Text::default();
    }
    StringFacts {
        text,
        format,
        documented,
        rules,
        known_values: known_values(whole),
    }
}

/// The first pattern that can be enforced; others become rules.
fn pattern<'d>(
    cx: &Context<'d, '_>,
    whole: &Intersection<'d>,
    documented: &mut Vec<(Keyword, String)>,
    rules: &mut Rules,
) -> Option<Pattern> {
    let mut kept: Option<Pattern> = None;
    for (_, place) in whole.all(Keyword::Pattern) {
        let Some(source) = place.node.as_str() else {
            continue;
        };
        let compiled = cx.compiled(source, &place);
        match compiled.as_ref().map(|it| it.pattern()) {
            Ok(pattern) if kept.is_none() => kept = Some(pattern.clone()),
            Ok(pattern) if kept.as_ref() == Some(pattern) => {}
            Ok(pattern) => rules.push(Rule::Text(Text {
                pattern: Some(pattern.clone()),
                ..Text::default()
            })),
            Err(Refusal::TooLarge) => documented.push((Keyword::Pattern, source.to_owned())),
            Err(Refusal::Invalid(reason)) => cx.invalid_pattern(&place, reason),
        }
    }
    kept
}

/// The format of this name, where it has a type of its own.
fn type_of(name: &str) -> Option<TextFormat> {
    match name {
        "date-time" => Some(TextFormat::DateTime),
        "date" => Some(TextFormat::Date),
        "byte" | "base64" => Some(TextFormat::Base64),
        _ => None,
    }
}

/// Whether a schema says more of strings than that they are such, or have a format with a type of
/// its own. Bytes have a type where they are a body, or a part of one.
pub(in crate::lower::schema) fn constrains_strings(schema: &Cursor<'_>) -> bool {
    const BINARY: &str = "binary";
    let constrains = |keyword| match keyword {
        Keyword::MinLength | Keyword::MaxLength | Keyword::Pattern => true,
        Keyword::Format => {
            let format = schema.text(keyword);
            format.is_some_and(|name| name != BINARY && type_of(name).is_none())
        }
        _ => false,
    };
    schema.keywords().any(constrains)
}

fn named_formats<'d>(whole: &Intersection<'d>) -> impl Iterator<Item = (Keyword, &'d str)> {
    let keywords = [Keyword::Format, Keyword::ContentEncoding];
    whole.schemas().flat_map(move |schema| {
        let named = keywords.map(|keyword| Some((keyword, schema.text(keyword)?)));
        named.into_iter().flatten()
    })
}

fn known_values<'d>(whole: &Intersection<'d>) -> Option<Vec<&'d str>> {
    let mut lists = whole.schemas();
    let Node::List(items) = lists.find_map(|it| it.node.get(Keyword::ExtensibleEnum))? else {
        return None;
    };
    let items = items.iter().filter(|item| **item != Node::Null);
    let values: Option<IndexSet<_>> = items.map(Node::as_str).collect();
    let values: Vec<_> = values?.into_iter().collect();
    (!values.is_empty()).then_some(values)
}

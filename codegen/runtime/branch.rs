//! The branches of a union: which of them a value means, by its discriminator, and what is
//! told where it fits none.

use std::borrow::Cow;

use serde_json::Value;

use super::json::Json;
use super::validate::{At, Violations};

/// One of the types of a union.
#[derive(Clone, Copy, Debug)]
pub struct Branch {
    /// The variant.
    pub name: &'static str,
    /// The values of the discriminator that mean it.
    pub tags: &'static [&'static str],
}

/// The branches that a value may mean.
pub(crate) enum Meant<'a> {
    /// That of the discriminator; none, where no branch has its value.
    Tagged(Cow<'a, str>, Vec<usize>),
    /// All of them: there is no discriminator.
    Any(usize),
}

impl<'a> Meant<'a> {
    pub(crate) fn of(discriminator: Option<&str>, branches: &[Branch], json: &'a Json<'_>) -> Self {
        match discriminator.and_then(|name| tag(name, json)) {
            None => Self::Any(branches.len()),
            Some(tag) => {
                let with = |test: &dyn Fn(&Branch) -> bool| {
                    let indexes = branches.iter().enumerate();
                    let indexes = indexes.filter(|(_, branch)| test(branch));
                    indexes.map(|(index, _)| index).collect::<Vec<_>>()
                };
                let mut indexes = with(&|branch| branch.tags.contains(&tag.as_ref()));
                if indexes.is_empty() {
                    indexes = with(&|branch| branch.tags.is_empty());
                }
                Self::Tagged(tag, indexes)
            }
        }
    }

    /// The branch that the discriminator tells.
    pub(crate) fn only(&self) -> Option<usize> {
        match self {
            Self::Tagged(_, indexes) => match indexes.as_slice() {
                [index] => Some(*index),
                _ => None,
            },
            Self::Any(_) => None,
        }
    }

    pub(crate) fn branches(&self) -> Vec<usize> {
        match self {
            Self::Tagged(_, indexes) => indexes.clone(),
            Self::Any(count) => (0..*count).collect(),
        }
    }
}

/// The value of the discriminator; none, where it is absent or no scalar.
fn tag<'j>(name: &str, json: &'j Json<'_>) -> Option<Cow<'j, str>> {
    let Json::Object(fields) = json else {
        return None;
    };
    let (_, value) = fields.iter().rfind(|(field, _)| field == name)?;
    match value {
        Json::String(text) => Some(Cow::Borrowed(text)),
        Json::Bool(value) => Some(Cow::Owned(value.to_string())),
        Json::Number(number) => Some(Cow::Owned(number.to_string())),
        Json::Null | Json::List(_) | Json::Object(_) => None,
    }
}

/// So many branches are told of.
const MOST: usize = 8;

/// Writes what each branch misses in a value that fits none.
pub(crate) fn complain(
    keyword: &'static str,
    branches: &[Branch],
    meant: &Meant<'_>,
    missed: &[(usize, String)],
    at: &At<'_>,
    found: &mut Violations,
    value: &Value,
) {
    if let Meant::Tagged(tag, indexes) = meant {
        if indexes.is_empty() {
            let tags = branches.iter().flat_map(|branch| branch.tags);
            found.push(at, "discriminator", listed(tags.copied()), tag);
            return;
        }
    }
    if missed.is_empty() {
        return;
    }
    let told = missed.iter().take(MOST).map(|(index, reason)| {
        let name = branches.get(*index).map_or("", |branch| branch.name);
        format!("{name} ({})", short(reason))
    });
    let told = told.collect::<Vec<_>>().join(", ");
    let more = match missed.len().saturating_sub(MOST) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    found.push(at, keyword, told + &more, format_args!("{value}"));
}

/// Values of a discriminator, for a message.
pub(crate) fn listed<'t>(tags: impl Iterator<Item = &'t str>) -> String {
    let tags: Vec<_> = tags.map(|tag| format!("`{tag}`")).collect();
    tags.join(", ")
}

fn short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(80) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(text.get(..end).unwrap_or_default().to_owned() + "…"),
    }
}

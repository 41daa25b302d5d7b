//! Labels: what the names of types are made of.
//!
//! Imports `ir` and `keyword`.

use crate::ir::Label;
use crate::keyword::JsonTypes;

/// What the items of a list are called.
pub(super) const ITEM: &str = "item";

/// What the values of a map are called.
pub(super) const VALUE: &str = "value";

/// What an object is called that nothing names.
const OBJECT: &str = "Object";

/// What a branch of a union is called that nothing else names.
pub(super) fn type_label(types: JsonTypes) -> &'static str {
    match types {
        JsonTypes::STRING => "String",
        JsonTypes::INTEGER => "Integer",
        JsonTypes::BOOLEAN => "Boolean",
        JsonTypes::ARRAY => "List",
        JsonTypes::OBJECT => OBJECT,
        types if types.within(JsonTypes::NUMBER) => "Number",
        _ => "Value",
    }
}

/// A text that names share which become the same identifier; nearly all such names.
pub(in crate::lower) fn folded(name: &str) -> String {
    let letters = name
        .chars()
        .filter(|c| !matches!(c, ' ' | '_' | '-' | '.' | '/'));
    letters.flat_map(char::to_lowercase).collect()
}

/// The last word of a label, in lower case: `sid` of `ConversationSid`. Items go by the name of
/// their list.
pub(super) fn last_word(label: &Label) -> Option<String> {
    let own = |part: &&String| !matches!(part.as_str(), ITEM | VALUE);
    let name = label.path.iter().rfind(own).unwrap_or(&label.family);
    let is_item = label.path.last().is_some_and(|last| last == ITEM);
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
    fn the_last_word_names_a_kind_of_string() {
        let of = |family: &str, way: &[&str]| {
            let way = way.iter().map(|part| (*part).to_owned()).collect();
            let label = Label::head(family);
            last_word(&Label { path: way, ..label }).unwrap()
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

use crate::runtime::text;

/// The schema `Mod`.
///
/// Has at most 1 character.
///
/// Described at `#/components/schemas/Mod`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mod(std::borrow::Cow<'static, str>);

impl Mod {
    const RULES: text::Rules = text::Rules {
        name: "Mod",
        complaint: "Mod has at most 1 character",
        min_length: 0,
        max_length: Some(1),
        pattern: None,
    };
}

text::text_newtype!(Mod);

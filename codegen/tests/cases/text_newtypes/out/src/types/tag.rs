use crate::runtime::text;

/// The schema `Tag`.
///
/// Matches `#[a-z]`.
///
/// Described at `#/components/schemas/Tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(std::borrow::Cow<'static, str>);

impl Tag {
    const RULES: text::Rules = text::Rules {
        name: "Tag",
        complaint: "Tag matches #[a-z]",
        min_length: 0,
        max_length: None,
        pattern: Some(text::Pattern {
            source: "#[a-z]",
            steps: &[
                text::Step::Literal(b"#"),
                text::Step::Repeat(&text::Class::of(b"az"), 1, 1),
            ],
            from_start: false,
            to_end: false,
        }),
    };
}

text::text_newtype!(Tag);

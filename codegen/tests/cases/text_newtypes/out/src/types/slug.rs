use crate::runtime::text;

/// The schema `Slug`.
///
/// Matches `^[a-z]+-[0-9]{2,4}$`.
///
/// Described at `#/components/schemas/Slug`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(std::borrow::Cow<'static, str>);

impl Slug {
    const RULES: text::Rules = text::Rules {
        name: "Slug",
        complaint: "Slug matches ^[a-z]+-[0-9]{2,4}$",
        min_length: 0,
        max_length: None,
        pattern: Some(text::Pattern {
            source: "^[a-z]+-[0-9]{2,4}$",
            steps: &[
                text::Step::Repeat(&text::Class::of(b"az"), 1, u32::MAX),
                text::Step::Literal(b"-"),
                text::Step::Repeat(&text::Class::DIGIT, 2, 4),
            ],
            from_start: true,
            to_end: true,
        }),
    };
}

text::text_newtype!(Slug);

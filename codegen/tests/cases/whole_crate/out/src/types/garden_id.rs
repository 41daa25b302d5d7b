use crate::runtime::text;

/// The schema `GardenId`.
///
/// Matches `^G[0-9]{4}$`.
///
/// Described at `#/components/schemas/GardenId`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GardenId(std::borrow::Cow<'static, str>);

impl GardenId {
    const RULES: text::Rules = text::Rules {
        name: "GardenId",
        complaint: "GardenId matches ^G[0-9]{4}$",
        min_length: 0,
        max_length: None,
        pattern: Some(text::Pattern {
            source: "^G[0-9]{4}$",
            steps: &[
                text::Step::Literal(b"G"),
                text::Step::Repeat(&text::Class::DIGIT, 4, 4),
            ],
            from_start: true,
            to_end: true,
        }),
    };
}

text::text_newtype!(GardenId);

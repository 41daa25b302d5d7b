use crate::runtime::{object, text};

/// The schema `Pet`.
///
/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    /// The property `tag`.
    ///
    /// Has at most 5 characters.
    pub tag: Option<String>,
    /// The property `Tag`.
    ///
    /// Has at most 6 characters.
    pub tag_: Option<String>,
    /// The property `tag_2`.
    pub tag_2: Option<String>,
    /// The property `tag-2`.
    pub tag_2_: Option<String>,
    /// The property `@tag`.
    pub tag_3: Option<String>,
    /// The property `$`.
    pub dollar: Option<String>,
    /// The property `2nd`.
    pub n2nd: Option<String>,
    /// The property `StartTime<`.
    pub start_time_less: Option<String>,
    /// The property `StartTime>`.
    pub start_time_greater: Option<String>,
    /// The property `additional`.
    pub additional: Option<String>,
    /// The properties that the document does not declare.
    pub additional_: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Pet {
    tag: optional "tag" => |value, at, found| text::rules!(max_length = 5).check(value, at, found),
    tag_: optional "Tag" => |value, at, found| text::rules!(max_length = 6).check(value, at, found),
    tag_2: optional "tag_2",
    tag_2_: optional "tag-2",
    tag_3: optional "@tag",
    dollar: optional "$",
    n2nd: optional "2nd",
    start_time_less: optional "StartTime<",
    start_time_greater: optional "StartTime>",
    additional: optional "additional",
} keep additional_);

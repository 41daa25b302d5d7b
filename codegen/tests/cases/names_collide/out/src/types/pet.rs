use crate::runtime::{object, text, validate};

/// The schema `Pet`.
///
/// Described at `#/components/schemas/Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    /// The field `tag`.
    pub tag: Option<PetTag5>,
    /// The field `Tag`.
    pub tag_: Option<PetTag4>,
    /// The field `tag_2`.
    pub tag_2: Option<String>,
    /// The field `tag-2`.
    pub tag_2_: Option<String>,
    /// The field `@tag`.
    pub tag_3: Option<String>,
    /// The field `$`.
    pub dollar: Option<String>,
    /// The field `2nd`.
    pub n2nd: Option<String>,
    /// The field `StartTime<`.
    pub start_time_less: Option<String>,
    /// The field `StartTime>`.
    pub start_time_greater: Option<String>,
    /// The field `additional`.
    pub additional: Option<String>,
    /// The fields that the description does not name.
    pub additional_: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Pet {
    tag: optional "tag" => validate::check,
    tag_: optional "Tag" => validate::check,
    tag_2: optional "tag_2",
    tag_2_: optional "tag-2",
    tag_3: optional "@tag",
    dollar: optional "$",
    n2nd: optional "2nd",
    start_time_less: optional "StartTime<",
    start_time_greater: optional "StartTime>",
    additional: optional "additional",
} keep additional_);

/// The schema `Pet.tag`.
///
/// Has at most 5 characters.
///
/// Described at `#/components/schemas/Pet/properties/tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag5(std::borrow::Cow<'static, str>);

impl PetTag5 {
    const RULES: text::Rules = text::Rules {
        name: "PetTag5",
        complaint: "PetTag5 has at most 5 characters",
        min_length: 0,
        max_length: Some(5),
        pattern: None,
    };
}

text::text_newtype!(PetTag5);

/// The schema `Pet.Tag`.
///
/// Has at most 6 characters.
///
/// Described at `#/components/schemas/Pet/properties/Tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag4(std::borrow::Cow<'static, str>);

impl PetTag4 {
    const RULES: text::Rules = text::Rules {
        name: "PetTag4",
        complaint: "PetTag4 has at most 6 characters",
        min_length: 0,
        max_length: Some(6),
        pattern: None,
    };
}

text::text_newtype!(PetTag4);

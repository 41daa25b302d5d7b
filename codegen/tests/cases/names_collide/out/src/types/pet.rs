use crate::runtime::json::object;
use crate::runtime::validation::string_constraints;

/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    /// Has at most 5 characters.
    pub tag: Option<String>,
    /// Has at most 6 characters.
    pub tag_: Option<String>,
    pub tag_2: Option<String>,
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
    pub additional: Option<String>,
    /// The properties that the document does not declare.
    pub additional_: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Pet {
    tag: optional "tag" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 5).validate(value, at, found)
    },
    tag_: optional "Tag" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 6).validate(value, at, found)
    },
    tag_2: optional "tag_2",
    tag_2_: optional "tag-2",
    tag_3: optional "@tag",
    dollar: optional "$",
    n2nd: optional "2nd",
    start_time_less: optional "StartTime<",
    start_time_greater: optional "StartTime>",
    additional: optional "additional",
} keep additional_);

use crate::runtime::text;

/// The schema `Labels`.
///
/// Described at `#/components/schemas/Labels`.
pub type Labels = std::collections::BTreeMap<String, LabelsValue>;

/// The schema `Labels.value`.
///
/// Has at most 3 characters.
///
/// Described at `#/components/schemas/Labels/additionalProperties`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LabelsValue(std::borrow::Cow<'static, str>);

impl LabelsValue {
    const RULES: text::Rules = text::Rules {
        name: "LabelsValue",
        complaint: "LabelsValue has at most 3 characters",
        min_length: 0,
        max_length: Some(3),
        pattern: None,
    };
}

text::text_newtype!(LabelsValue);

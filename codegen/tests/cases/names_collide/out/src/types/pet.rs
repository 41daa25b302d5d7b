use crate::runtime::json::object;

/// Defined in `#/components/schemas/Pet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// Has at most 5 characters.
    pub tag: Option<String>,
    /// Has at most 6 characters.
    pub tag_: Option<String>,
    pub tag_2: Option<String>,
    pub tag_2_: Option<String>,
    /// The property `@tag`.
    pub at_tag: Option<String>,
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

#[cfg(feature = "build-responses")]
impl Pet {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// Has at most 5 characters.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }

    /// Has at most 6 characters.
    pub fn tag_(mut self, value: impl Into<String>) -> Self {
        self.tag_ = Some(value.into());
        self
    }

    pub fn tag_2(mut self, value: impl Into<String>) -> Self {
        self.tag_2 = Some(value.into());
        self
    }

    pub fn tag_2_(mut self, value: impl Into<String>) -> Self {
        self.tag_2_ = Some(value.into());
        self
    }

    /// The property `@tag`.
    pub fn at_tag(mut self, value: impl Into<String>) -> Self {
        self.at_tag = Some(value.into());
        self
    }

    /// The property `$`.
    pub fn dollar(mut self, value: impl Into<String>) -> Self {
        self.dollar = Some(value.into());
        self
    }

    /// The property `2nd`.
    pub fn n2nd(mut self, value: impl Into<String>) -> Self {
        self.n2nd = Some(value.into());
        self
    }

    /// The property `StartTime<`.
    pub fn start_time_less(mut self, value: impl Into<String>) -> Self {
        self.start_time_less = Some(value.into());
        self
    }

    /// The property `StartTime>`.
    pub fn start_time_greater(mut self, value: impl Into<String>) -> Self {
        self.start_time_greater = Some(value.into());
        self
    }

    pub fn additional(mut self, value: impl Into<String>) -> Self {
        self.additional = Some(value.into());
        self
    }
}

object::object!(Pet {
    tag: optional "tag" [MaxLength(5)],
    tag_: optional "Tag" [MaxLength(6)],
    tag_2: optional "tag_2",
    tag_2_: optional "tag-2",
    at_tag: optional "@tag",
    dollar: optional "$",
    n2nd: optional "2nd",
    start_time_less: optional "StartTime<",
}  {
    start_time_greater: optional "StartTime>",
    additional: optional "additional",
} keep additional_);

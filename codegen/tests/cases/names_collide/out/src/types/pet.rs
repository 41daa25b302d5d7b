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

impl Pet {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Has at most 5 characters.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Has at most 6 characters.
    #[must_use]
    pub fn tag_(mut self, tag_: impl Into<String>) -> Self {
        self.tag_ = Some(tag_.into());
        self
    }

    #[must_use]
    pub fn tag_2(mut self, tag_2: impl Into<String>) -> Self {
        self.tag_2 = Some(tag_2.into());
        self
    }

    #[must_use]
    pub fn tag_2_(mut self, tag_2_: impl Into<String>) -> Self {
        self.tag_2_ = Some(tag_2_.into());
        self
    }

    #[must_use]
    pub fn tag_3(mut self, tag_3: impl Into<String>) -> Self {
        self.tag_3 = Some(tag_3.into());
        self
    }

    #[must_use]
    pub fn dollar(mut self, dollar: impl Into<String>) -> Self {
        self.dollar = Some(dollar.into());
        self
    }

    #[must_use]
    pub fn n2nd(mut self, n2nd: impl Into<String>) -> Self {
        self.n2nd = Some(n2nd.into());
        self
    }

    #[must_use]
    pub fn start_time_less(mut self, start_time_less: impl Into<String>) -> Self {
        self.start_time_less = Some(start_time_less.into());
        self
    }

    #[must_use]
    pub fn start_time_greater(mut self, start_time_greater: impl Into<String>) -> Self {
        self.start_time_greater = Some(start_time_greater.into());
        self
    }

    #[must_use]
    pub fn additional(mut self, additional: impl Into<String>) -> Self {
        self.additional = Some(additional.into());
        self
    }
}

object::object!(Pet {
    tag: optional "tag" [MaxLength(5)],
    tag_: optional "Tag" [MaxLength(6)],
    tag_2: optional "tag_2",
    tag_2_: optional "tag-2",
    tag_3: optional "@tag",
    dollar: optional "$",
    n2nd: optional "2nd",
    start_time_less: optional "StartTime<",
    start_time_greater: optional "StartTime>",
    additional: optional "additional",
} keep additional_);

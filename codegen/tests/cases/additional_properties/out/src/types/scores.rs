use crate::runtime::json::object;

/// Defined in `#/components/schemas/Scores`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Scores {
    pub name: String,
    pub additional: Option<String>,
    /// The properties that the document does not declare.
    pub additional_: std::collections::BTreeMap<String, i64>,
}

#[cfg(feature = "build-responses")]
impl Scores {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional: None,
            additional_: Default::default(),
        }
    }

    pub fn additional(mut self, value: impl Into<String>) -> Self {
        self.additional = Some(value.into());
        self
    }
}

object::object!(Scores {
    name: required "name",
    additional: optional "additional",
} keep additional_ [Minimum(Integer(0))]);

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Both`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Both {
    /// Has at most 20 characters.
    pub name: String,
    pub owner: Option<crate::types::animal::Owner>,
    /// At least 1.
    pub size: Option<i64>,
    pub power: Option<f64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
}

#[cfg(feature = "build-responses")]
impl Both {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: None,
            size: None,
            power: None,
            additional: Default::default(),
        }
    }

    pub fn owner(mut self, value: crate::types::animal::Owner) -> Self {
        self.owner = Some(value);
        self
    }

    /// At least 1.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    pub fn power(mut self, value: f64) -> Self {
        self.power = Some(value);
        self
    }
}

object::object!(Both {
    name: required "name" [MaxLength(20)],
    owner: optional "owner",
    size: optional "size" [Minimum(Integer(1))],
    power: optional "power",
} keep additional);

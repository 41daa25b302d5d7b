use crate::runtime::json::object;

/// Defined in `#/components/schemas/Cart`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cart {
    pub r#type: Option<String>,
    pub wheels: i64,
    pub load: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Cart {
    /// Creates a value with its required properties.
    pub fn new(wheels: i64) -> Self {
        Self {
            r#type: None,
            wheels,
            load: None,
        }
    }

    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    pub fn load(mut self, value: i64) -> Self {
        self.load = Some(value);
        self
    }
}

object::object!(Cart {
    r#type: optional "type",
    wheels: required "wheels",
    load: optional "load",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Car`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub r#type: Option<String>,
    pub wheels: i64,
    pub doors: i64,
}

#[cfg(feature = "build-responses")]
impl Car {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(doors: i64, wheels: i64) -> Self {
        Self {
            r#type: None,
            wheels,
            doors,
        }
    }

    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

object::object!(Car {
    r#type: optional "type",
    wheels: required "wheels",
    doors: required "doors",
});

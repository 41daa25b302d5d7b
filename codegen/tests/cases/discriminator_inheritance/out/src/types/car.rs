use crate::runtime::json::object;

/// Defined in `#/components/schemas/Car`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub kind: String,
    pub wheels: Option<i64>,
    pub doors: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Car {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            wheels: None,
            doors: None,
        }
    }

    pub fn wheels(mut self, value: i64) -> Self {
        self.wheels = Some(value);
        self
    }

    pub fn doors(mut self, value: i64) -> Self {
        self.doors = Some(value);
        self
    }
}

object::object!(Car {
    kind: required "kind",
    wheels: optional "wheels",
    doors: optional "doors",
});

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Taxi`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Taxi {
    pub kind: String,
    pub wheels: Option<i64>,
    pub doors: Option<i64>,
    pub fare: Option<f64>,
}

#[cfg(feature = "build-responses")]
impl Taxi {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            wheels: None,
            doors: None,
            fare: None,
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

    pub fn fare(mut self, value: f64) -> Self {
        self.fare = Some(value);
        self
    }
}

object::object!(Taxi {
    kind: required "kind",
    wheels: optional "wheels",
    doors: optional "doors",
    fare: optional "fare",
});

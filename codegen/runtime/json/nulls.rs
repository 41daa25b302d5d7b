//! The optional properties of an object that are null rather than absent.

/// A set of properties, by their names in JSON.
#[derive(Clone, Debug, Default)]
pub struct Nulls(Vec<&'static str>);

impl Nulls {
    /// Adds a property to the set.
    pub fn insert(&mut self, name: &'static str) {
        if !self.contains(name) {
            self.0.push(name);
        }
    }

    /// Returns the value that an optional property is given, which is not null then.
    pub fn present<T>(&mut self, name: &str, value: T) -> Option<T> {
        self.remove(name);
        Some(value)
    }

    /// Returns whether a property is in the set.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains(&name)
    }

    /// Removes a property from the set.
    pub(crate) fn remove(&mut self, name: &str) {
        self.0.retain(|null| *null != name);
    }

    /// Adds a property that is not in the set.
    pub(crate) fn push(&mut self, name: &'static str) {
        self.0.push(name);
    }
}

/// Equal sets may have been put together in any order.
impl PartialEq for Nulls {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().all(|null| other.contains(null))
    }
}

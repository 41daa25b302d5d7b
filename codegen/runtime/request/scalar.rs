//! Scalar values: those that are sent as one plain text in a path, a query, a header or a form.

use std::borrow::Cow;

/// A value that is sent as one plain text.
pub trait Scalar {
    /// Returns the text, which is not encoded.
    fn text(&self) -> Cow<'_, str>;
}

/// Any number of scalar values.
pub trait Scalars {
    /// Passes the text of each value to `put`.
    fn each(&self, put: &mut dyn FnMut(&str));

    /// Returns whether there can be several.
    fn is_list(&self) -> bool {
        false
    }
}

impl<T: Scalar> Scalars for T {
    fn each(&self, put: &mut dyn FnMut(&str)) {
        put(&self.text());
    }
}

/// No value if it is `None`.
impl<T: Scalars> Scalars for Option<T> {
    fn each(&self, put: &mut dyn FnMut(&str)) {
        if let Some(values) = self {
            values.each(put);
        }
    }

    fn is_list(&self) -> bool {
        self.as_ref().is_some_and(T::is_list)
    }
}

/// The values of its items.
impl<T: Scalars> Scalars for Vec<T> {
    fn each(&self, put: &mut dyn FnMut(&str)) {
        for item in self {
            item.each(put);
        }
    }

    fn is_list(&self) -> bool {
        true
    }
}

impl Scalar for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Scalar for bool {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }
}

macro_rules! scalar_by_display {
    ($($number:ty),*) => {$(
        impl Scalar for $number {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )*};
}
scalar_by_display!(i8, i16, i32, i64, u8, u16, u32, u64);

macro_rules! scalar_by_size {
    ($($number:ty),*) => {$(
        /// Writes a number as in JSON, without a `+`: integers have no fraction, and very large and
        /// very small numbers have an exponent (ECMA 262, `Number::toString`).
        impl Scalar for $number {
            fn text(&self) -> Cow<'_, str> {
                let plain = *self == 0.0 || (1e-6..1e21).contains(&self.abs());
                Cow::Owned(if plain { self.to_string() } else { format!("{self:e}") })
            }
        }
    )*};
}
scalar_by_size!(f32, f64);

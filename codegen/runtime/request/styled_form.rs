//! Form fields with a style: arrays that are not sent item by item, and objects.

use crate::runtime::json::encode::Encode;
use crate::runtime::json::tree::Json;
use crate::runtime::request::form::{Form, FormField};
use crate::runtime::request::style::{MIXED, Style, Styled};
use crate::runtime::request::style_expansion::{Pair, pairs};
use crate::runtime::request::styled_value;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

impl<T: Encode> FormField for Styled<'_, T> {
    fn put(&self, name: &str, form: &mut Form<'_>) {
        form.styled(name, self.0, self.1);
    }
}

/// An object whose properties are fields of the form.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'v, T>(pub &'v T);

impl<T: Validate> Validate for Fields<'_, T> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        self.0.validate_at(at, found);
    }
}

impl<T: Encode> FormField for Fields<'_, T> {
    fn put(&self, name: &str, form: &mut Form<'_>) {
        form.fields(name, self.0);
    }
}

impl Form<'_> {
    /// Writes a field in a style. A value that cannot be sent is a violation in the request.
    /// Reserved characters are always encoded, because recipients decode all of a form.
    pub fn styled(&mut self, name: &str, value: &dyn Encode, style: Style) {
        for pair in styled_value::pairs(self.request, name, value, style) {
            self.pair(&pair, style);
        }
    }

    /// Writes the properties of an object as fields in the default style. A value that is not an
    /// object is a violation in the request.
    pub fn fields(&mut self, name: &str, value: &dyn Encode) {
        let fields = styled_value::expand(self.request, name, value, |value| match value {
            Json::Null => Ok(Some(Vec::new())),
            Json::Array(items) if items.is_empty() => Ok(Some(Vec::new())),
            Json::Object(fields) => {
                let fields = fields.iter().map(|(key, value)| pairs(key, value, MIXED));
                let fields = fields.collect::<Result<Vec<_>, _>>()?;
                Ok(Some(fields.into_iter().flatten().collect()))
            }
            _ => Ok(None),
        });
        match fields {
            Some(Some(pairs)) => pairs.iter().for_each(|pair| self.pair(pair, MIXED)),
            Some(None) => {
                let limit = "an object with the fields of the form";
                self.request
                    .violation(name, "type", limit, format_args!("another JSON type"));
            }
            None => {}
        }
    }

    fn pair(&mut self, pair: &Pair, style: Style) {
        self.body.parts(&pair.name, &pair.parts, style.delimiter());
    }
}

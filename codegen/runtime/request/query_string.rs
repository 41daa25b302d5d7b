//! A value that is the whole query of a URL (OpenAPI 3.2, Parameter Object: `in: querystring`).

use percent_encoding::utf8_percent_encode;

use crate::runtime::json::encode::Encode;
use crate::runtime::json::tree::Json;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::form::FormBody;
use crate::runtime::request::input::Input;
use crate::runtime::request::path::RESERVED;
use crate::runtime::request::style::{MIXED, Style};
use crate::runtime::request::style_expansion::{Obstacle, json, pairs, text};
use crate::runtime::request::styled_value::expand;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// A value that is the whole query.
#[derive(Clone, Copy, Debug)]
pub struct QueryString<'v, T> {
    value: &'v T,
    form: QueryForm,
}

/// How a value becomes a query.
#[derive(Clone, Copy, Debug)]
enum QueryForm {
    /// As its text.
    Text,
    /// As its JSON.
    Json,
    /// As a form of its properties, some of which have a style of their own.
    Form(&'static [(&'static str, Style)]),
}

impl<'v, T> QueryString<'v, T> {
    /// Creates a query that is the text of a scalar.
    pub const fn text(value: &'v T) -> Self {
        let form = QueryForm::Text;
        Self { value, form }
    }

    /// Creates a query that is JSON.
    pub const fn json(value: &'v T) -> Self {
        let form = QueryForm::Json;
        Self { value, form }
    }

    /// Creates a query that is a form of the properties of an object. Those without a style are
    /// written like the fields of a body.
    pub const fn form(value: &'v T, styles: &'static [(&'static str, Style)]) -> Self {
        let form = QueryForm::Form(styles);
        Self { value, form }
    }
}

impl<T: Validate> Validate for QueryString<'_, T> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        self.value.validate_at(at, found);
    }
}

impl<T: Encode> Input for QueryString<'_, T> {
    fn query(&self, name: &str, request: &mut RequestBuilder) {
        let written = expand(request, name, self.value, |value| {
            match (self.form, value) {
                (_, Json::Null) => Ok(Some(String::new())),
                (QueryForm::Text, value) => Ok(Some(encoded(&text(value)?))),
                (QueryForm::Json, value) => Ok(Some(encoded(&json(value)))),
                (QueryForm::Form(styles), Json::Object(fields)) => {
                    let mut form = FormBody::default();
                    for (key, value) in fields {
                        write_field(&mut form, key, value, styles)?;
                    }
                    Ok(Some(form.into_text()))
                }
                (QueryForm::Form(_), _) => Ok(None),
            }
        });
        match written {
            Some(Some(query)) => request.encoded_query(&query),
            Some(None) => {
                let limit = "an object with the fields of the query";
                request.violation(name, "type", limit, format_args!("another JSON type"));
            }
            None => {}
        }
    }

    // A document cannot state any other location.
    fn segment(&self, _: &str, _: &str, _: &str, _: &mut RequestBuilder) {}
    fn header(&self, _: &'static str, _: &mut RequestBuilder) {}
    fn cookie(&self, _: &str, _: &mut RequestBuilder) {}
}

/// Writes a property of an object into a form.
fn write_field(
    form: &mut FormBody,
    key: &str,
    value: &Json<'_>,
    styles: &[(&str, Style)],
) -> Result<(), Obstacle> {
    let own = styles.iter().find(|(name, _)| *name == key);
    let style = own.map_or(MIXED, |(_, style)| *style);
    for pair in pairs(key, value, style)? {
        form.parts(&pair.name, &pair.parts, style.delimiter());
    }
    Ok(())
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

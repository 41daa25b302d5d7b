//! Fields of forms that are more than one text: lists that are not sent item by item, and
//! objects.

use serde::Serialize;

use crate::runtime::json::tree::Json;
use crate::runtime::request::builder::Builder;
use crate::runtime::request::form::Form;
use crate::runtime::request::style::{MIXED, Style};
use crate::runtime::request::style_expansion::{Pair, pairs};

impl Form {
    /// Writes a field in a style; `request` is told what cannot be sent. Whatever the style
    /// says of reserved characters, a form has none: those that read it decode them all.
    pub fn styled(
        &mut self,
        name: &str,
        value: &impl Serialize,
        style: Style,
        request: &mut Builder,
    ) {
        for pair in request.pairs(name, value, style) {
            self.pair(&pair, style);
        }
    }

    /// Writes the fields of an object, each as one of which nothing is said; `request` is
    /// told what is no object.
    pub fn fields(&mut self, name: &str, value: &impl Serialize, request: &mut Builder) {
        let fields = request.written(name, value, |value| match value {
            Json::Null => Ok(Some(Vec::new())),
            Json::List(items) if items.is_empty() => Ok(Some(Vec::new())),
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
                let limit = "an object, whose fields are those of the form";
                request.violation(name, "type", limit, format_args!("none"));
            }
            None => {}
        }
    }

    fn pair(&mut self, pair: &Pair, style: Style) {
        self.parts(&pair.name, &pair.parts, style.mark());
    }
}

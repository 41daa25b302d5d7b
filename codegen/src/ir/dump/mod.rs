//! The API as text, for people and for goldens: one line for each fact, stable to the byte.

use std::fmt::{self, Write};

mod operation;
mod pattern;

use pattern::write_matcher;

use super::{
    Api, Bound, Constant, Docs, NumberWidth, Rest, Schema, Shape, Text, TextFormat, Type, Union,
    UnionKeyword, Usage,
};

/// Writes an API as text.
pub fn dump(api: &Api) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write_api(&mut out, api);
    out
}

fn write_api(out: &mut String, api: &Api) -> fmt::Result {
    writeln!(out, "api {:?} version {:?}", api.title, api.version)?;
    if let Some(description) = &api.description {
        writeln!(out, "  description {description:?}")?;
    }
    if let Some(base_url) = &api.base_url {
        writeln!(out, "  base url {base_url:?}")?;
    }
    for server in &api.servers {
        writeln!(out, "  server {:?}", server.template())?;
        for variable in &server.variables {
            let (name, default, values) = (&variable.name, &variable.default, &variable.values);
            writeln!(
                out,
                "    variable {name:?} default {default:?} of {values:?}"
            )?;
        }
    }
    for tag in &api.tags {
        writeln!(out, "  tag {:?}", tag.name)?;
    }
    for scheme in &api.security_schemes {
        writeln!(
            out,
            "  security scheme {:?}: {:?}",
            scheme.name, scheme.kind
        )?;
    }
    for (_, schema) in api.schemas() {
        write_schema(out, api, schema)?;
    }
    for operation in &api.operations {
        operation::write(out, api, operation)?;
    }
    Ok(())
}

fn write_schema(out: &mut String, api: &Api, schema: &Schema) -> fmt::Result {
    write!(out, "\nschema {}", Name(schema))?;
    write!(out, "{}", way(schema.usage))?;
    writeln!(out, "\n  origin {:?}", schema.origin)?;
    write_docs(out, "  ", &schema.docs)?;
    for rule in &schema.rules {
        writeln!(out, "  besides {rule:?}")?;
    }
    match &schema.shape {
        Shape::Text(text) => {
            writeln!(out, "  {}", LengthText(text))?;
            if let Some(format) = text.format {
                writeln!(out, "  format {}", format.name())?;
            }
            if let Some(pattern) = &text.pattern {
                writeln!(out, "  pattern {:?}", pattern.source)?;
                write_matcher(out, "    ", &pattern.matcher)?;
            }
            Ok(())
        }
        Shape::Enumeration { values, open } => {
            let kind = if *open { "open" } else { "closed" };
            writeln!(out, "  {kind} enumeration {values:?}")
        }
        Shape::Constants(values) => {
            write!(out, "  one of")?;
            for value in values {
                write!(out, " {}", ConstantText(value))?;
            }
            writeln!(out)
        }
        Shape::Union(union) => write_union(out, api, union),
        Shape::Object { fields, rest } => {
            for field in fields {
                let presence = if field.required {
                    "required"
                } else {
                    "optional"
                };
                let way = way(field.usage);
                let recursive = if field.recursive { ", recursive" } else { "" };
                let ty = TypeText(api, &field.ty);
                writeln!(
                    out,
                    "  field {:?} {presence}{way}{recursive}: {ty}",
                    field.name
                )?;
                write_docs(out, "    ", &field.docs)?;
            }
            match rest {
                Rest::Ignored => writeln!(out, "  other fields ignored"),
                Rest::Kept(ty) => writeln!(out, "  other fields kept: {}", TypeText(api, ty)),
                Rest::Refused => writeln!(out, "  other fields refused"),
            }
        }
        Shape::Wrapper(ty) => writeln!(out, "  wrapper of {}", TypeText(api, ty)),
        Shape::Alias(ty) => writeln!(out, "  alias of {}", TypeText(api, ty)),
    }
}

fn way(usage: Usage) -> &'static str {
    match usage {
        Usage::Both => "",
        Usage::Sent => ", only sent",
        Usage::Received => ", only received",
    }
}

fn write_union(out: &mut String, api: &Api, union: &Union) -> fmt::Result {
    let kind = match union.keyword {
        UnionKeyword::OneOf => "one of",
        UnionKeyword::AnyOf => "any of",
        UnionKeyword::Type => "one kind of",
    };
    write!(out, "  {kind}")?;
    match &union.discriminator {
        Some(property) => writeln!(out, ", told by {property:?}")?,
        None => writeln!(out)?,
    }
    for variant in &union.variants {
        let recursive = if variant.recursive { ", recursive" } else { "" };
        let ty = TypeText(api, &variant.ty);
        write!(out, "  variant {:?}{recursive}: {ty}", variant.label)?;
        match variant.tags.as_slice() {
            [] => writeln!(out)?,
            tags => writeln!(out, " for {tags:?}")?,
        }
        write_docs(out, "    ", &variant.docs)?;
    }
    Ok(())
}

struct ConstantText<'a>(&'a Constant);

impl fmt::Display for ConstantText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Constant::Null => f.write_str("null"),
            Constant::Boolean(value) => write!(f, "{value}"),
            Constant::Integer(value) => write!(f, "{value}"),
            Constant::Number(value) => write!(f, "{value:?}"),
            Constant::Text(value) => write!(f, "{value:?}"),
            Constant::Json(value) => f.write_str(value),
        }
    }
}

fn write_docs(out: &mut String, indent: &str, docs: &Docs) -> fmt::Result {
    let texts = [
        ("title", &docs.title),
        ("description", &docs.description),
        ("default", &docs.default),
        (
            "see also",
            &docs.see_also.as_ref().map(|link| link.url.clone()),
        ),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            writeln!(out, "{indent}{name} {text:?}")?;
        }
    }
    if docs.deprecated {
        writeln!(out, "{indent}deprecated")?;
    }
    docs.notes
        .iter()
        .try_for_each(|note| writeln!(out, "{indent}note {note:?}"))
}

struct LengthText<'a>(&'a Text);

impl fmt::Display for LengthText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "text of {}", self.0.min_length)?;
        match self.0.max_length {
            Some(max) => write!(f, " to {max} characters"),
            None => f.write_str(" or more characters"),
        }
    }
}

struct Name<'a>(&'a Schema);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let label = &self.0.label;
        write!(f, "{:?}", label.family)?;
        label.way.iter().try_for_each(|part| write!(f, "/{part:?}"))
    }
}

struct TypeText<'a>(&'a Api, &'a Type);

impl fmt::Display for TypeText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(api, ty) = self;
        match ty {
            Type::Any => f.write_str("any"),
            Type::Never => f.write_str("nothing"),
            Type::Null => f.write_str("null"),
            Type::Boolean => f.write_str("boolean"),
            Type::Integer(integer) => {
                write!(f, "integer {}", integer.width.as_str())?;
                write_bounds(f, integer.minimum, integer.maximum)?;
                match integer.multiple_of {
                    Some(step) => write!(f, " multiple of {step}"),
                    None => Ok(()),
                }
            }
            Type::Number(number) => {
                write!(f, "number{}", width(number.width))?;
                write_bounds(f, number.minimum, number.maximum)?;
                match number.multiple_of {
                    Some(step) => write!(f, " multiple of {step}"),
                    None => Ok(()),
                }
            }
            Type::String(None) => f.write_str("string"),
            Type::String(Some(TextFormat::DateTime)) => f.write_str("date-time"),
            Type::String(Some(TextFormat::Date)) => f.write_str("date"),
            Type::String(Some(TextFormat::Base64)) => f.write_str("base64"),
            Type::Text(text) => {
                if let Some(format) = text.format {
                    f.write_str(format.name())?;
                    if text.is_format_alone() {
                        return Ok(());
                    }
                    f.write_str(" ")?;
                }
                LengthText(text).fmt(f)?;
                match &text.pattern {
                    Some(pattern) => write!(f, " like {:?}", pattern.source),
                    None => Ok(()),
                }
            }
            Type::List(list) => {
                write!(f, "list of {}", TypeText(api, &list.item))?;
                match (list.min_items, list.max_items) {
                    (0, None) => {}
                    (min, None) => write!(f, ", {min} or more")?,
                    (min, Some(max)) => write!(f, ", {min} to {max}")?,
                }
                f.write_str(if list.unique { ", all different" } else { "" })
            }
            Type::Tuple(items) => {
                f.write_str("tuple")?;
                items
                    .iter()
                    .try_for_each(|item| write!(f, " ({})", TypeText(api, item)))
            }
            Type::Map(value) => write!(f, "map of {}", TypeText(api, value)),
            Type::Named(id) => match api.schema(*id) {
                Some(schema) => Name(schema).fmt(f),
                None => write!(f, "{id:?}"),
            },
            Type::Nullable(inner) => write!(f, "nullable {}", TypeText(api, inner)),
            Type::Bytes => f.write_str("bytes"),
            Type::File => f.write_str("file"),
        }
    }
}

fn width(width: NumberWidth) -> u8 {
    match width {
        NumberWidth::Bits32 => 32,
        NumberWidth::Bits64 => 64,
    }
}

fn write_bounds<N: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    minimum: Option<Bound<N>>,
    maximum: Option<Bound<N>>,
) -> fmt::Result {
    for (bound, inclusive, exclusive) in [(minimum, "from", "above"), (maximum, "to", "below")] {
        if let Some(bound) = bound {
            let word = if bound.exclusive {
                exclusive
            } else {
                inclusive
            };
            write!(f, " {word} {}", bound.value)?;
        }
    }
    Ok(())
}

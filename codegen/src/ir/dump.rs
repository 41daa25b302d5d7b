//! The API as text, for people and for goldens: one line for each fact, stable to the byte.

use std::fmt::{self, Write};

use super::{Api, Body, Docs, Operation, Piece, Rest, Schema, Shape, TextFormat, Type, Width};

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
    for (_, schema) in api.schemas() {
        write_schema(out, api, schema)?;
    }
    for operation in &api.operations {
        write_operation(out, api, operation)?;
    }
    Ok(())
}

fn write_schema(out: &mut String, api: &Api, schema: &Schema) -> fmt::Result {
    write!(out, "\nschema {}", Name(schema))?;
    if schema.response_only {
        write!(out, ", only received")?;
    }
    writeln!(out, "\n  origin {:?}", schema.origin)?;
    write_docs(out, "  ", &schema.docs)?;
    match &schema.shape {
        Shape::Text(text) => {
            write!(out, "  text of {}", text.min_length)?;
            match text.max_length {
                Some(max) => writeln!(out, " to {max} characters")?,
                None => writeln!(out, " or more characters")?,
            }
            if let Some(pattern) = &text.pattern {
                writeln!(out, "  pattern {:?}", pattern.source)?;
                writeln!(
                    out,
                    "    from start {}, to end {}",
                    pattern.from_start, pattern.to_end
                )?;
                for step in &pattern.steps {
                    writeln!(out, "    {}", StepText(step))?;
                }
            }
            Ok(())
        }
        Shape::Enumeration { values, open } => {
            let kind = if *open { "open" } else { "closed" };
            writeln!(out, "  {kind} enumeration {values:?}")
        }
        Shape::Object { fields, rest } => {
            for field in fields {
                let presence = if field.required {
                    "required"
                } else {
                    "optional"
                };
                let recursive = if field.recursive { ", recursive" } else { "" };
                let ty = TypeText(api, &field.ty);
                writeln!(out, "  field {:?} {presence}{recursive}: {ty}", field.name)?;
                write_docs(out, "    ", &field.docs)?;
            }
            match rest {
                Rest::Ignored => writeln!(out, "  other fields ignored"),
                Rest::Kept(ty) => writeln!(out, "  other fields kept: {}", TypeText(api, ty)),
                Rest::Refused => writeln!(out, "  other fields refused"),
            }
        }
        Shape::Alias(ty) => writeln!(out, "  alias of {}", TypeText(api, ty)),
    }
}

fn write_operation(out: &mut String, api: &Api, operation: &Operation) -> fmt::Result {
    writeln!(out, "\noperation {:?}", operation.id)?;
    writeln!(out, "  origin {:?}", operation.origin)?;
    write_docs(out, "  ", &operation.docs)?;
    writeln!(
        out,
        "  {} {}",
        operation.method.as_str(),
        PathText(operation)
    )?;
    for parameter in &operation.parameters {
        let ty = TypeText(api, &parameter.ty);
        writeln!(out, "  path parameter {:?}: {ty}", parameter.name)?;
        write_docs(out, "    ", &parameter.docs)?;
    }
    if let Some(Body::Form { fields }) = &operation.body {
        writeln!(out, "  form")?;
        for field in fields {
            let presence = if field.required {
                "required"
            } else {
                "optional"
            };
            let ty = TypeText(api, &field.ty);
            writeln!(out, "    field {:?} {presence}: {ty}", field.name)?;
            write_docs(out, "      ", &field.docs)?;
        }
    }
    write!(out, "  success {}", operation.success.status)?;
    match &operation.success.body {
        Some(ty) => writeln!(out, ": {}", TypeText(api, ty))?,
        None => writeln!(out)?,
    }
    if let Some(ty) = &operation.failure {
        writeln!(out, "  failure: {}", TypeText(api, ty))?;
    }
    for (status, description) in &operation.answers {
        writeln!(out, "  answer {status}: {description:?}")?;
    }
    for header in &operation.headers {
        write!(out, "  header {:?}", header.name)?;
        match &header.description {
            Some(description) => writeln!(out, ": {description:?}")?,
            None => writeln!(out)?,
        }
    }
    writeln!(out, "  authentication {:?}", operation.authentication)
}

fn write_docs(out: &mut String, indent: &str, docs: &Docs) -> fmt::Result {
    let texts = [
        ("title", &docs.title),
        ("description", &docs.description),
        ("default", &docs.default),
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
            Type::Boolean => f.write_str("boolean"),
            Type::Integer(integer) => {
                write!(f, "integer{}", width(integer.width))?;
                write_bounds(f, integer.minimum, integer.maximum)?;
                match integer.multiple_of {
                    Some(step) => write!(f, " multiple of {step}"),
                    None => Ok(()),
                }
            }
            Type::Number(number) => {
                write!(f, "number{}", width(number.width))?;
                write_bounds(f, number.minimum, number.maximum)
            }
            Type::String(None) => f.write_str("string"),
            Type::String(Some(TextFormat::DateTime)) => f.write_str("date-time"),
            Type::String(Some(TextFormat::Uri)) => f.write_str("uri"),
            Type::List(list) => {
                write!(f, "list of {}", TypeText(api, &list.item))?;
                match (list.min_items, list.max_items) {
                    (0, None) => Ok(()),
                    (min, None) => write!(f, ", {min} or more"),
                    (min, Some(max)) => write!(f, ", {min} to {max}"),
                }
            }
            Type::Map(value) => write!(f, "map of {}", TypeText(api, value)),
            Type::Named(id) => match api.schema(*id) {
                Some(schema) => Name(schema).fmt(f),
                None => write!(f, "{id:?}"),
            },
            Type::Nullable(inner) => write!(f, "nullable {}", TypeText(api, inner)),
        }
    }
}

fn width(width: Width) -> u8 {
    match width {
        Width::Bits32 => 32,
        Width::Bits64 => 64,
    }
}

fn write_bounds<N: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    minimum: Option<super::Bound<N>>,
    maximum: Option<super::Bound<N>>,
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

struct StepText<'a>(&'a super::Step);

impl fmt::Display for StepText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            super::Step::Literal(bytes) => write!(f, "literal \"{}\"", bytes.escape_ascii()),
            super::Step::Repeat { set, min, max } => {
                write!(f, "{min} to {max} of")?;
                set.ranges().into_iter().try_for_each(|(low, high)| {
                    write!(f, " {}-{}", low.escape_ascii(), high.escape_ascii())
                })
            }
        }
    }
}

struct PathText<'a>(&'a Operation);

impl fmt::Display for PathText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for segment in &self.0.path {
            f.write_char('/')?;
            for piece in segment {
                match piece {
                    Piece::Literal(text) => f.write_str(text)?,
                    Piece::Parameter(index) => {
                        let name = self.0.parameters.get(*index).map_or("", |p| &p.name);
                        write!(f, "{{{name}}}")?;
                    }
                }
            }
        }
        Ok(())
    }
}

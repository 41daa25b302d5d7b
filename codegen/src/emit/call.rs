//! The two ends of a call: what becomes of a request, and of its answer.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::check::Checker;
use super::examine::{self, Check, behind_aliases};
use super::literal::literal;
use super::operation::{Emitter, Place, Presence, Value};
use crate::ir::{Authentication, Piece, Shape, TextFormat, Type};

impl Emitter<'_> {
    pub(super) fn validate(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let ident = self.ident;
        let mut checks = Vec::new();
        for input in inputs {
            checks.extend(self.check(input));
            if input.place == Place::Path {
                checks.extend(self.segment_check(input));
            }
        }
        let found = match checks.is_empty() {
            true => quote!(_found),
            false => quote!(found),
        };
        quote! {
            impl validate::Validate for #ident {
                fn check(&self, _at: &validate::At<'_>, #found: &mut validate::Violations) {
                    #(#checks)*
                }
            }
        }
    }

    fn check(&mut self, input: &Value<'_>) -> Option<TokenStream> {
        let ident = input.ident;
        let name = literal(input.name);
        let at = quote!(validate::At::Name(#name));
        let mut checker = Checker {
            api: self.api,
            imports: &mut self.imports,
        };
        let place = quote!(self.#ident);
        let check = checker.field(&place, input.ty, input.presence == Presence::Optional, &at)?;
        match input.presence {
            // An empty list is absent, so its rules do not hold for it.
            Presence::MaybeEmpty if examine::check(self.api, input.ty) == Check::Inline => {
                Some(quote!(if !#place.is_empty() { #check }))
            }
            _ => Some(check),
        }
    }

    /// A value that could be empty, or nothing but dots, has to be kept out of the path.
    fn segment_check(&mut self, input: &Value<'_>) -> Option<TokenStream> {
        let (ident, name) = (input.ident, literal(input.name));
        let is_text = match behind_aliases(self.api, input.ty) {
            Type::String(format) => *format != Some(TextFormat::DateTime),
            Type::Named(id) => match self.api.schema(*id).map(|schema| &schema.shape) {
                Some(Shape::Text(text)) => !text.begins_with_letter(),
                _ => true,
            },
            _ => false,
        };
        let segment = self.operation.path.iter().find(|segment| {
            segment
                .iter()
                .any(|piece| self.is_parameter(piece, input.name))
        })?;
        let index = segment
            .iter()
            .position(|piece| self.is_parameter(piece, input.name))?;
        let before = literal_text(segment.get(..index)?);
        let after = literal_text(segment.get(index + 1..)?);
        is_text.then(|| {
            self.imports.module("path");
            quote! {
                path::check(&self.#ident, #before, #after, &validate::At::Name(#name), found);
            }
        })
    }

    fn is_parameter(&self, piece: &Piece, name: &str) -> bool {
        match piece {
            Piece::Parameter(index) => {
                let parameter = self.operation.parameters.get(*index);
                parameter.is_some_and(|parameter| parameter.name == name)
            }
            Piece::Literal(_) => false,
        }
    }

    pub(super) fn operation(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let (ident, id) = (self.ident, literal(&self.operation.id));
        let success = match &self.operation.success.body {
            Some(ty) => self.written(ty),
            None => quote!(()),
        };
        let failure = match &self.operation.failure {
            Some(ty) => self.written(ty),
            None => quote!(serde_json::Value),
        };
        let request = self.request(inputs);
        let status = Literal::u16_unsuffixed(self.operation.success.status);
        let read = match &self.operation.success.body {
            Some(_) => quote!(operation::success(response, reading)),
            None => quote!(Ok(operation::empty(response))),
        };
        let reading = match &self.operation.success.body {
            Some(_) => quote!(reading),
            None => quote!(_reading),
        };
        quote! {
            impl operation::Operation for #ident {
                const ID: &'static str = #id;

                type Success = #success;
                type Failure = #failure;

                #request

                fn read(
                    response: http::Response<bytes::Bytes>,
                    #reading: reader::Reading,
                ) -> operation::Called<Self> {
                    match response.status().as_u16() {
                        #status => #read,
                        _ => Err(operation::failure(response)),
                    }
                }
            }
        }
    }

    fn request(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let method = quote::format_ident!("{}", self.operation.method.as_str());
        let path = self.path(inputs);
        let form = self.form_body(inputs);
        let body = match form {
            Some(_) => quote!(Some((form::Form::MEDIA_TYPE, form.finish()))),
            None => quote!(None),
        };
        let authorized = (self.operation.authentication == Authentication::Basic)
            .then(|| quote!(context.require_credentials(&mut found);));
        let check = match authorized {
            None => quote!(validate::Validate::validate(self)?;),
            Some(authorized) => quote! {
                let mut found = validate::Violations::default();
                validate::check(self, &validate::At::Root, &mut found);
                #authorized
                found.into_result()?;
            },
        };
        quote! {
            fn to_http(
                &self,
                context: &context::Context,
            ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
                #check
                #path
                #form
                context.request(http::Method::#method, path, #body)
            }
        }
    }

    fn path(&self, inputs: &[Value<'_>]) -> TokenStream {
        let mut text = String::new();
        let mut steps = Vec::new();
        for segment in &self.operation.path {
            text.push('/');
            for piece in segment {
                match piece {
                    Piece::Literal(literal) => text.push_str(literal),
                    Piece::Parameter(index) => {
                        let before = literal(&std::mem::take(&mut text));
                        let ident = inputs.get(*index).map(|input| input.ident);
                        steps.push(quote!(path.literal(#before);));
                        steps.push(quote!(path.value(&self.#ident);));
                    }
                }
            }
        }
        if !text.is_empty() {
            let rest = literal(&text);
            steps.push(quote!(path.literal(#rest);));
        }
        quote! {
            let mut path = context.path();
            #(#steps)*
        }
    }
}

fn literal_text(pieces: &[Piece]) -> String {
    let texts = pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => text.as_str(),
        // Another value in the same segment could be a dot as well, so nothing is counted on.
        Piece::Parameter(_) => "",
    });
    texts.collect()
}

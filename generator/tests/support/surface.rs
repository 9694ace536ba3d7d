//! The public surface of generated code, read back from its text: what a caller can name.

use quote::ToTokens;
use syn::{Fields, FnArg, ImplItem, Item, Pat, Visibility};

/// A line for each public item of a file, with fields, variants and methods below their owners.
pub fn lines(text: &str) -> Vec<String> {
    let file = syn::parse_file(text).expect("generated code parses");
    let mut lines = Vec::new();
    for item in &file.items {
        match item {
            Item::Struct(item) if public(&item.vis) => {
                lines.push(format!("struct {}{}", item.ident, shape(&item.fields)));
                fields(&item.fields, &mut lines);
            }
            Item::Enum(item) if public(&item.vis) => {
                lines.push(format!("enum {}", item.ident));
                for variant in &item.variants {
                    lines.push(format!("    {}{}", variant.ident, shape(&variant.fields)));
                }
            }
            Item::Type(item) if public(&item.vis) => lines.push(format!("type {} = {}", item.ident, tokens(&item.ty))),
            Item::Static(item) if public(&item.vis) => {
                lines.push(format!("static {}: {}", item.ident, tokens(&item.ty)));
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let owner = tokens(&item.self_ty);
                for member in &item.items {
                    if let ImplItem::Fn(method) = member
                        && public(&method.vis)
                    {
                        lines.push(format!("{owner}::{}", signature(&method.sig)));
                    }
                }
            }
            _ => {}
        }
    }
    lines
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn shape(fields: &Fields) -> String {
    match fields {
        Fields::Unnamed(fields) => {
            format!("({})", fields.unnamed.iter().map(|field| tokens(&field.ty)).collect::<Vec<_>>().join(", "))
        }
        Fields::Named(_) | Fields::Unit => String::new(),
    }
}

fn fields(fields: &Fields, lines: &mut Vec<String>) {
    if let Fields::Named(fields) = fields {
        for field in fields.named.iter().filter(|field| public(&field.vis)) {
            let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
            lines.push(format!("    {name}: {}", tokens(&field.ty)));
        }
    }
}

fn signature(signature: &syn::Signature) -> String {
    let arguments: Vec<_> = signature
        .inputs
        .iter()
        .filter_map(|input| match input {
            FnArg::Receiver(_) => None,
            FnArg::Typed(typed) => {
                let name = match &*typed.pat {
                    Pat::Ident(pattern) => pattern.ident.to_string(),
                    other => tokens(other),
                };
                Some(format!("{name}: {}", tokens(&typed.ty)))
            }
        })
        .collect();
    let output = match &signature.output {
        syn::ReturnType::Default => String::new(),
        syn::ReturnType::Type(_, ty) => format!(" -> {}", tokens(ty)),
    };
    format!("{}({}){output}", signature.ident, arguments.join(", "))
}

/// Tokens without the blanks that token streams put between them.
fn tokens(item: &impl ToTokens) -> String {
    let mut text = String::new();
    for part in item.to_token_stream().to_string().split(' ') {
        let glued = text.is_empty()
            || text.ends_with(['<', ':', '&', '[', '(', '\''])
            || part.starts_with(['<', '>', ',', ':', ']', ')', ';']);
        if !glued {
            text.push(' ');
        }
        text.push_str(part);
    }
    text
}

mod shells;
mod words;
